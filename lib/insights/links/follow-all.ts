import { outside, type Way } from './ask'
import { follow, type Followed } from './follow'

/** So many are followed at a time, and of one host only one. */
const atATime = 4
/** More links than these are for another run. */
const most = 2_000

/**
 * Follows links, a few at a time, one after the other where they lead to the same host.
 * @param onEach is called with each as it is known
 */
export async function followAll(
  urls: readonly string[],
  onEach: (followed: Followed) => void,
  way: Way = outside,
): Promise<void> {
  const byHost = new Map<string, string[]>()
  for (const url of urls.slice(0, most)) {
    const host = URL.canParse(url) ? new URL(url).host : ''
    byHost.set(host, [...(byHost.get(host) ?? []), url])
  }
  const hosts = byHost.values()
  const work = async () => {
    for (const ofHost of hosts) for (const url of ofHost) onEach(await follow(url, way))
  }
  await Promise.all(Array.from({ length: atATime }, work))
}
