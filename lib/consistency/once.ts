import { type Finding, idOf } from './finding'

/** Says of each finding whether it is the first of its pair of places. */
export function once(): (finding: Finding) => boolean {
  const seen = new Set<string>()
  return finding => {
    const id = idOf(finding)
    return !seen.has(id) && Boolean(seen.add(id))
  }
}
