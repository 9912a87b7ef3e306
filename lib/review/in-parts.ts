import type { Review, Unapproved } from '.'
import type { PowerChange } from './power-change'

/** How many of what would have ended differently are shown. */
const mostCommon = 10

/** A heading, and the lines below it. */
export interface ReviewPart {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * A review in words, part by part; only parts in which there is something.
 * @param missing gains of power that nobody approved
 * @param days for so long what was recorded was played again
 */
export function inParts(found: Review, missing: readonly Unapproved[], days: number): ReviewPart[] {
  const { powers, ends, owners, audiences, documents, replayed } = found
  const place = ({ file, line }: PowerChange) => `${file}:${line}`
  const said = (changes: readonly PowerChange[]) => changes.map(one => `${one.sentence} ${place(one)}`)
  const changed = [
    ...documents.added.map(id => `new: ${id}`),
    ...documents.removed.map(id => `gone: ${id}`),
    ...documents.changed.map(id => `changed: ${id}`),
  ]
  const happened = replayed.walks + replayed.decisions
  const parts: ReviewPart[] = [
    {
      title: 'Gains of power that nobody approved',
      lines: missing.map(({ change, reason }) => `${change.sentence} ${reason}`),
    },
    { title: 'Who may more', lines: said(powers.filter(({ gains, loses }) => gains && !loses)) },
    { title: 'Who may less', lines: said(powers.filter(({ gains, loses }) => loses && !gains)) },
    { title: 'Who may other things', lines: said(powers.filter(({ gains, loses }) => gains && loses)) },
    {
      title: 'What ends otherwise',
      lines: ends.map(({ title, before, after, roles, path, also }) => {
        const way = path.map(({ ask, answer }) => `${ask} ${answer}`).join(' → ')
        const from = also.map(one => `“${one.title}”`).join(', ')
        return `${title}, ${roles.join(', ')}: ${after} (before: ${before}). ${way}${from && ` (also from ${from})`}`
      }),
    },
    {
      title: 'Whose it is',
      lines: owners.map(
        ({ title, outcome, before, after, file, line }) =>
          `${title}${outcome ? `, “${outcome}”` : ''}: ${after} (before: ${before}). ${file}:${line}`,
      ),
    },
    {
      title: 'Who sees more',
      lines: audiences.map(
        ({ title, before, after, file }) => `${title}: for ${after} (before: for ${before}). ${file}`,
      ),
    },
    {
      title: `Of ${happened} walks and decisions in ${days} days, ${replayed.differently} would have ended differently`,
      lines: replayed.kinds
        .slice(0, mostCommon)
        .map(
          ({ id, before, after, times, example }) =>
            `${times} × ${id}: ${after} (before: ${before}), as for ${example}`,
        ),
    },
    { title: 'Documents', lines: changed },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}
