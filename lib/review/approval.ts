import type { PowerChange } from './power-change'

/** Somebody's gain of power that nobody who answers for its file has approved, and why. */
export interface Unapproved {
  readonly change: PowerChange
  readonly reason: string
}

/**
 * The gains of power without an approver in CODEOWNERS. The last line of the file whose pattern fits decides, as on git
 * hosts (docs.github.com, "About code owners"); a line without owners means nobody.
 * @param folder where the content stands in the repository, without a slash at its ends; '' for all of it
 * @param approvers who approved; the rule is only that there is an owner where this is undefined
 */
export function unapproved(
  changes: readonly PowerChange[],
  codeowners: string,
  folder: string,
  approvers?: readonly string[],
): Unapproved[] {
  const lines = codeowners.split('\n').flatMap(line => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    return pattern ? [{ fits: matcher(pattern), owners }] : []
  })
  return changes
    .filter(({ gains }) => gains)
    .flatMap(change => {
      const path = folder ? `${folder}/${change.file}` : change.file
      const owners = lines.findLast(({ fits }) => fits(path))?.owners ?? []
      if (owners.length === 0) return [{ change, reason: `Nobody in CODEOWNERS answers for ${path}.` }]
      if (!approvers || owners.some(owner => approvers.includes(owner))) return []
      return [{ change, reason: `None of ${owners.join(', ')} has approved a change of ${path}.` }]
    })
}

/** Patterns are gitignore's, without `!` and ranges. */
function matcher(pattern: string): (path: string) => boolean {
  const anchored = pattern.replace(/\/$/, '').includes('/')
  const source = pattern
    .replace(/^\//, '')
    .replace(/\/$/, '/**')
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map(part => globs[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('')
  const fits = new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}(?:/.*)?$`)
  return path => fits.test(path)
}

const globs: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
