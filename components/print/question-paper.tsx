import type { ReactNode } from 'react'
import type { ShownQuestion } from '../../lib/channels/web'
import { Box } from './box'
import { PaperRows } from './paper-rows'
import { PaperTold } from './paper-told'

interface QuestionPaperProps {
  readonly question: ShownQuestion
  readonly words: ReactNode
  /** Where the walk goes on. */
  readonly told: readonly string[]
}

/** A question of a tree on paper, its choices to be ticked; one goes on at the address below. */
export function QuestionPaper({ question, words, told }: QuestionPaperProps) {
  const { title, ask, choices, unsure, amount, day, several, items, path } = question
  return (
    <>
      <p className="text-small font-strong text-soft">{title}</p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">{ask}</h1>
      <div className="mt-2">{words}</div>
      <ul className="mt-4 space-y-3">
        {[...choices, ...(several?.choices ?? [])].map(({ label, hint }) => (
          <li key={label} className="flex gap-4">
            <Box />
            <span>
              {label}
              {hint && <span className="block text-small text-soft">{hint}</span>}
            </span>
          </li>
        ))}
        {unsure && (
          <li className="flex gap-4">
            <Box /> I don’t know
          </li>
        )}
        {amount && <li>{amount.symbol ?? amount.unit} ____________</li>}
        {day && <li>The day: ____________</li>}
        {items?.fields.map(({ id, ask: field }) => (
          <li key={id}>{field} ____________</li>
        ))}
      </ul>
      <PaperRows title="So far" rows={path.map(step => [step.ask, step.label])} />
      <PaperTold lines={told} />
    </>
  )
}
