import type { ReactNode } from 'react'
import type { ShownQuestion } from '../../lib/channels/web'
import { AmountForm } from './amount-form'
import { Misfit } from './asking-form'
import { Choices } from './choices'
import { DayForm } from './day-form'
import { ItemsForm } from './items-form'
import { SeveralForm } from './several-form'

/** How a question is answered: its choices, or its fields. */
export function Answering({ question, keys = true }: { question: ShownQuestion; keys?: boolean }) {
  const { ask, amount, day, several, items, misfit } = question
  if (amount)
    return (
      <>
        <AmountForm amount={amount} misfit={misfit} label={ask} />
        {/* Without numbers: whoever types an amount beside its field would press one. */}
        {question.choices.length > 0 && (
          <Press words="Or press one">
            <Choices question={question} keys={false} />
          </Press>
        )}
      </>
    )
  if (items) return <ItemsForm items={items} misfit={misfit} label={ask} />
  if (several)
    return (
      <>
        <SeveralForm several={several} misfit={misfit} label={ask} />
        {question.unsure && (
          <div className="mt-5">
            <Choices question={question} keys={false} />
          </div>
        )}
      </>
    )
  if (day)
    return (
      <>
        <DayForm day={day} misfit={misfit} label={ask} />
        <Press words="If you know only about when">
          <Choices question={question} keys={keys} />
        </Press>
      </>
    )
  return (
    <>
      {misfit && (
        <div className="mb-3">
          <Misfit>{misfit}</Misfit>
        </div>
      )}
      <Choices question={question} keys={keys} />
    </>
  )
}

/** Answers under a field, to be pressed in place of it. */
function Press({ words, children }: { words: string; children: ReactNode }) {
  return (
    <section aria-label={words}>
      <h2 className="mt-7 mb-2.5 text-small font-strong text-soft">{words}</h2>
      {children}
    </section>
  )
}
