import type { ShownQuestion } from '../../lib/channels/web'
import { Answering } from '../tree/answering'
import { Panel } from './panel'

/** The next question, to be answered right there. */
export function QuestionPanel({ question }: { question: ShownQuestion }) {
  return (
    <Panel line={`${question.title} · ${question.count.toLowerCase()}`} title={question.ask}>
      <div className="mt-4">
        <Answering question={question} keys={false} />
      </div>
    </Panel>
  )
}
