import { corruptEverything } from './corrupt'
import { Flaws } from './house'
import { outages } from './outages'
import { swapUnderReaders } from './swaps'

// npm run torture:publish [readers] [swaps]
const [readers = 50, swaps = 200] = process.argv.slice(2).map(Number)
const flaws = new Flaws()
console.log('Every file of the example organization, in every way:')
await corruptEverything(flaws)
console.log('A remote that goes and comes back, and half of all documents gone:')
await outages(flaws)
console.log(`${readers} readers over ${swaps} swaps:`)
const took = (await swapUnderReaders(flaws, readers, swaps)).sort((a, b) => a - b)
const at = (part: number) => Math.round(took[Math.floor(took.length * part)] ?? 0)
console.log(`From a push to its page: ${at(0.5)} ms in the middle, ${at(0.95)} ms at p95, all readers at it.`)
console.log(`${flaws.lines.length} flaws in ${flaws.tried} things that must hold.`)
process.exit(flaws.lines.length === 0 ? 0 : 1)
