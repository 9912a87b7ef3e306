import type { Place, Problem } from './model'
import { problem } from './problem'

/** Names by which trees and conditions speak of something: each once, and such as can stand in a condition. */
export function nameProblems<K extends string>(
  key: K,
  entries: readonly Readonly<Record<K, string>>[],
  placeOf: (index: number) => Place,
): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, i) => {
    const name = entry[key]
    const twice = seen.has(name)
    seen.add(name)
    if (twice) return [problem(placeOf(i), 'doubled-id', `"${name}" stands here twice.`, 'Keep one.')]
    if (/^\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(name)) return []
    const message = `"${name}" can't be the name of a ${key}.`
    return [
      problem(placeOf(i), 'bad-id', message, 'Begin with a letter, and use letters, numbers, - and _ only.'),
    ]
  })
}
