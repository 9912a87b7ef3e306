import type { Walk } from '../../../trees'
import type { ShownOwner } from '../whose/owner'

/** A walk in lines of plain text: the tree, then each question with its answer. */
export interface ShownSummary {
  readonly lines: readonly string[]
  /** Opens a letter to its owner that holds the lines; absent where they have no email. */
  readonly mail?: string
}

/** `stuck` is the question that nothing fitted. */
export function presentSummary(walk: Walk, owner: ShownOwner, stuck?: string): ShownSummary {
  const lines = summaryLines(walk)
  if (stuck) lines.push(`${stuck} None of the answers fits.`)
  const address = owner.reach.find(({ href }) => href?.startsWith('mailto:'))?.href
  return { lines, ...(address && { mail: letter(address, lines) }) }
}

export function summaryLines({ trees, path }: Walk): string[] {
  return [trees.at(-1)?.title ?? '', ...path.map(({ ask, label }) => `${ask} ${label}`)]
}

/** A `mailto:` address that opens with these lines, the first of which is what it is about. */
export function letter(address: string, lines: readonly string[]): string {
  const [title = ''] = lines
  return `${address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
