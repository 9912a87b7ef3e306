import { isUuid } from '../../../records'
import { ask } from '../../../resolve'
import { present, type Shown } from './present'
import type { Reader } from '../reader'

/** A question of the web. */
export interface Asked {
  readonly text: string
  /** The words are still being typed: nothing is recorded. */
  readonly typing: boolean
  /** Where it was asked before, its trace: going back to its page doesn't record it again. What is no UUID is ignored. */
  readonly trace?: string
}

/** Asks the house, and puts the reply into the web's words. */
export async function askHouse(reader: Reader, { text, typing, trace = '' }: Asked): Promise<Shown> {
  const { house, actor, now, channel = 'web' } = reader
  const asked = { actor, channel, text, now, typing, ...(isUuid(trace) && { trace }) }
  return present(reader, await ask(house, asked))
}
