import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { copyOfContent, type Flaws } from './house'
import { remoteOf } from './repository'
import { secret, serve } from './served'

/** Documents that each commit changes, all of them. */
const many = 10
const page = (number: number, mark: number) =>
  `---\ntitle: Zebrafinch ${number}\nsummary: It is mark-${mark} now.\nowner: teams/front-desk\naudience: public\n---\nA zebrafinch of mark-${mark}.\n`

/**
 * Lets people read a list of documents while these are swapped again and again by a push and a webhook: every page has
 * words of one commit alone, the one that its foot names, and none fails.
 * @returns milliseconds from each push until it was read
 */
export async function swapUnderReaders(flaws: Flaws, readers: number, swaps: number): Promise<number[]> {
  const { folder, write, stop } = copyOfContent()
  const { path, push } = remoteOf(folder)
  const put = (mark: number) => {
    for (let number = 0; number < many; number++)
      write(`answers/zebrafinch-${number}.mdx`, page(number, mark))
    return push(`Mark ${mark}`)
  }
  const marks = new Map([[put(0), 0]])
  const house = await serve(`file://${path}#main`, join(folder, '../data'))
  const took: number[] = []
  let ended = false
  let newest = 0
  const reading = Array.from({ length: readers }, async () => {
    while (!ended) {
      await look()
      await pause(20)
    }
  })
  for (let mark = 1; mark <= swaps; mark++) {
    const revision = put(mark)
    marks.set(revision, mark)
    const begun = performance.now()
    const body = JSON.stringify({ ref: 'refs/heads/main', after: revision })
    const headers = { 'X-Gitlab-Token': secret }
    const called = await fetch(`${house.url}/api/publish`, { method: 'POST', body, headers })
    flaws.expect(called.status === 202, () => `The webhook of mark ${mark} was answered ${called.status}.`)
    while (newest < mark && performance.now() - begun < 30_000) await look()
    flaws.expect(newest >= mark, () => `Mark ${mark} was not read after 30 seconds.`)
    took.push(performance.now() - begun)
    if (mark % 20 === 0) console.log(`  ${mark} of ${swaps} swaps`)
  }
  ended = true
  await Promise.all(reading)
  await house.stop()
  stop()
  return took

  async function look(): Promise<void> {
    try {
      const response = await fetch(`${house.url}/?q=zebrafinch`)
      const html = await response.text()
      const seen = [...new Set([...html.matchAll(/mark-(\d+)/g)].map(found => Number(found[1])))]
      const [revision = ''] = /(?<=revision )\w{7}/.exec(html) ?? []
      flaws.expect(response.ok, () => `A reader got ${response.status}.`)
      flaws.expect(seen.length === 1, () => `A reader saw marks ${seen.join(', ') || 'of none'} in one page.`)
      flaws.expect(marks.get(revision) === seen[0], () => `Revision ${revision} showed mark ${seen[0]}.`)
      newest = Math.max(newest, ...seen)
    } catch (error) {
      flaws.expect(false, () => `A reader was not answered: ${String(error)}`)
    }
  }
}
