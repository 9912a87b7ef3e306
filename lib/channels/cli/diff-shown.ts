import { inParts, type Review, type ReviewPart, type Unapproved } from '../../review'
import { paint } from './style'

/** A review as a person reads it on a terminal. */
export function inText(found: Review, missing: readonly Unapproved[], days: number): string {
  const parts = inParts(found, missing, days)
  const body = parts.flatMap(({ title, lines }) => [
    '',
    paint('bold', title),
    ...lines.map(line => `  ${line}`),
  ])
  return [heading(found, parts), ...body].join('\n')
}

/** A review as a comment on a change. */
export function inMarkdown(found: Review, missing: readonly Unapproved[], days: number): string {
  const parts = inParts(found, missing, days)
  const body = parts.flatMap(({ title, lines }) => [
    '',
    `### ${title}`,
    '',
    ...lines.map(line => `- ${escaped(line)}`),
  ])
  return [`## ${heading(found, parts)}`, ...body].join('\n')
}

function heading({ base, head }: Review, parts: readonly ReviewPart[]): string {
  return parts.length > 0
    ? `From ${base} to ${head}`
    : `From ${base} to ${head}: nobody’s power, owner or audience changes.`
}

/** Titles are the organization's words: they must not become markup in somebody's browser. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
