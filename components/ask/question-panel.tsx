import type { ShownQuestion } from '../../lib/channels/web'
import { AmountForm } from '../tree/amount-form'
import { Choices } from '../tree/choices'
import { Panel } from './panel'

/** The next question, to be answered right there. */
export function QuestionPanel({ question }: { question: ShownQuestion }) {
  return (
    <Panel line={`${question.title} · ${question.count.toLowerCase()}`} title={question.ask}>
      <div className="mt-4">
        {question.amount ? (
          <AmountForm amount={question.amount} />
        ) : (
          <Choices question={question} keys={false} />
        )}
      </div>
    </Panel>
  )
}
