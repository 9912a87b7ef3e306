// Mixed pages, signed in, at a steady rate: errors, how long they take, and whether memory stays flat.
// Usage: npx tsx bench/load.ts [MINUTES] [RATE]
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { startLargeHouse } from './large-house'
import { pages, signIn } from './pages'

const minutes = Number(process.argv[2] ?? 1)
/** Requests a second. */
const rate = Number(process.argv[3] ?? 200)
/** Of the rate, what must have been answered: the last requests of a run are still under way. */
const least = 0.98
/** The last third of the time may need this much more memory than the one before. */
const flat = 1.1

const house = await startLargeHouse(0)
try {
  const cookie = await signIn(house, 'frontline')
  const memory: number[] = []
  const watch = setInterval(() => memory.push(residentMegabytes(house.pid)), 1000)
  const result = await autocannon({
    url: house.url,
    connections: 20,
    duration: Math.round(minutes * 60),
    overallRate: rate,
    headers: { cookie, 'accept-encoding': 'gzip, br' },
    requests: Object.values(pages).map(path => ({ path })),
  })
  clearInterval(watch)
  const { non2xx, errors, timeouts, requests, latency } = result
  const third = Math.floor(memory.length / 3)
  const [before, last] = [median(memory.slice(third, 2 * third)), median(memory.slice(2 * third))]
  const growth = last / before
  console.log(
    `\n${minutes} minutes of ${rate} requests a second, ${Object.keys(pages).length} kinds of page in turn:`,
  )
  console.log(`  answered       ${requests.average.toFixed(0)} a second, ${requests.total} in all`)
  console.log(`  not answered   ${errors} errors, ${timeouts} too late, ${non2xx} not 2xx`)
  console.log(`  took           half ${latency.p50} ms, 99 of 100 ${latency.p99} ms`)
  console.log(
    `  memory         ${memory
      .filter((_, at) => at % 60 === 0)
      .map(Math.round)
      .join(' ')} MB, each minute`,
  )
  console.log(`  grew           × ${growth.toFixed(3)} from the second to the last third`)
  const reached = requests.average >= rate * least && !errors && !timeouts && !non2xx && growth <= flat
  console.log(`  goal: all of them, no errors, × ${flat} at most: ${reached ? 'reached' : 'missed'}`)
  console.log(
    JSON.stringify({
      minutes,
      rate,
      answered: requests.average,
      errors,
      timeouts,
      non2xx,
      p50: latency.p50,
      p99: latency.p99,
      growth,
    }),
  )
  process.exitCode = reached ? 0 : 1
} finally {
  await house.stop()
}

/** What a process holds in memory, as Linux counts it. */
function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
