import type { ReactNode } from 'react'
import type { ShownOutcome, ShownPaperTeam } from '../../lib/channels/web'
import { PaperRows } from './paper-rows'
import { PaperTeam } from './paper-team'
import { PaperTold } from './paper-told'

interface OutcomePaperProps {
  readonly outcome: ShownOutcome
  readonly team: ShownPaperTeam
  readonly words: ReactNode
  /** What was done, and where the walk goes on. */
  readonly told: readonly string[]
}

/** Where a walk ended, on paper: the verdict, what to do and say, whose it is, and why. */
export function OutcomePaper({ outcome, team, words, told }: OutcomePaperProps) {
  const { title, result, banner, playbook, path, rule, lead } = outcome
  return (
    <>
      <p className="text-small font-strong text-soft">
        {title} · {result}
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">{banner.head}</h1>
      <p className="mt-2 text-[1.1875rem] leading-normal">{banner.sentence}</p>
      <PaperTold lines={told} />
      <div className="mt-5">{words}</div>
      {playbook && (
        <p className="mt-4">
          The steps stand in: <strong className="font-strong">{playbook.title}</strong>
        </p>
      )}
      {lead && <PaperRows title="Whose it is now" rows={[[lead.name, lead.words]]} />}
      <PaperTeam team={team} title={lead ? 'And their team' : 'Whose it is now'} />
      <PaperRows
        title="Why"
        rows={[
          ...path.map(({ ask, label, known }) => [ask, known ? `${label} (${known})` : label] as const),
          ...(rule ? [['Rule', rule.words.replace(/^Rule: /, '')] as const] : []),
        ]}
      />
    </>
  )
}
