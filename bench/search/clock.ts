import type { Engine } from './engine'
import { quantile } from './score'

/** Milliseconds that something took. */
export function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The same, of something that is waited for. */
export async function timedUntil(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const rounds = 3
const warmUps = 20
/** Questions in a row to one engine: a house has only one, which finds its own data near the processor. */
const inTurn = 25
/** Engines that would need longer than this for all questions are asked every second, third … of them. */
const longest = 60_000

/**
 * Milliseconds of each question on each engine, the best of three rounds; NaN where a slow engine was not asked. A
 * few questions go to each engine in turn, so that whatever else the machine does meets all of them.
 */
export function interleaved(
  engines: Readonly<Record<string, Engine>>,
  questions: readonly string[],
): Record<string, number[]> {
  const names = Object.keys(engines)
  const every = names.map(name => {
    const times = questions.slice(-warmUps).map(text => timed(() => engines[name]!.search(text)))
    console.error(`${name}: about ${quantile(times, 0.5).toFixed(2)} ms a question.`)
    return Math.ceil((quantile(times, 0.5) * questions.length * rounds) / longest)
  })
  const best = names.map(() => questions.map(() => NaN))
  for (let round = 0; round < rounds; round++)
    for (let first = 0; first < questions.length; first += inTurn)
      names.forEach((name, engine) =>
        questions.slice(first, first + inTurn).forEach((text, i) => {
          const at = first + i
          if (at % every[engine]! > 0) return
          const time = timed(() => engines[name]!.search(text))
          best[engine]![at] = Math.min(time, best[engine]![at] || Infinity)
        }),
      )
  return Object.fromEntries(names.map((name, engine) => [name, best[engine]!]))
}
