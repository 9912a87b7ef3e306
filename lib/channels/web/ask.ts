import { ask } from '../../resolve'
import { present, type Shown } from './present'
import type { Reader } from './reader'

/** A question of the web: the words, and whether they are still being typed (then nothing is recorded). */
export interface Asked {
  readonly text: string
  readonly typing: boolean
}

/** Reads `?q=…&typing=1`. */
export function parseAsked(search: URLSearchParams): Asked {
  return { text: (search.get('q') ?? '').trim(), typing: search.has('typing') }
}

/** Asks the house, and puts the reply into the web's words. */
export async function askHouse(reader: Reader, { text, typing }: Asked): Promise<Shown> {
  const { house, actor, now } = reader
  return present(reader, await ask(house, { actor, channel: 'web', text, now, typing }))
}
