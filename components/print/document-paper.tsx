import type { ReactNode } from 'react'
import type { ShownDocument, ShownVerdict, ShownPaper, ShownPaperTeam } from '../../lib/channels/web'
import { PaperMay } from './paper-may'
import { PaperRows } from './paper-rows'
import { PaperTeam } from './paper-team'

interface DocumentPaperProps {
  readonly shown: ShownDocument
  readonly team: ShownPaperTeam
  readonly paper: ShownPaper
  readonly words: ReactNode
  /** The short address of a page, as it stands in brackets: `s/k7m2`. */
  readonly short: (url: string) => string
}

/** A document on paper. */
export function DocumentPaper({ shown, team, paper, words, short }: DocumentPaperProps) {
  const { line, title, summary, may, whoMay, also, facts, hours, related, owner } = shown
  return (
    <>
      <p className="text-small font-strong text-soft">{line}</p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">{title}</h1>
      {summary && <p className="mt-2 text-[1.1875rem] leading-normal">{summary}</p>}
      <div className="mt-5">{words}</div>
      <PaperMay title={paper.reader ? `You may (${paper.reader})` : 'You may'} may={may} />
      <PaperMay title="Who may" may={whoMay.map(withVerdict)} also={also} />
      <PaperRows title="The facts" rows={facts.map(({ label, value }) => [label, value])} />
      <PaperTeam team={team} title={owner.title === title ? 'How to reach them' : 'Whose it is'} />
      <PaperRows title="Hours" rows={hours.map(({ days, times }) => [days, times])} />
      {owner.title === title && (
        <PaperRows title="Who is in it" rows={owner.people.map(({ name, role }) => [name, role])} />
      )}
      {related.length > 0 && (
        <section className="mt-7">
          <h2 className="text-sub font-strong">See also</h2>
          <ul className="mt-1">
            {related.map(({ title: other, url = '' }) => (
              <li key={other}>
                {other} <span className="text-small">({short(url)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** A role's notes stand behind what it may. */
function withVerdict(row: ShownVerdict): ShownVerdict {
  const pill = row.pill.charAt(0).toUpperCase() + row.pill.slice(1)
  return row.sentence ? { ...row, sentence: `${pill}. ${row.sentence}` } : row
}
