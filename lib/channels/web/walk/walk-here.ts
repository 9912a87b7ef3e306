import { parseAnswers, walk, type Answers, type Walk } from '../../../trees'
import { see, type Reader } from '../reader'
import type { Along } from './walk-url'

/** Where these answers lead this reader, with what is known along the way. Undefined for a tree that isn't theirs. */
export function walkHere(
  reader: Reader,
  tree: string,
  answers: Answers,
  along: Along = {},
): Walk | undefined {
  const { house, actor, now } = reader
  const { role, person, audience } = actor
  return walk({
    snapshot: house.snapshot,
    tree,
    answers,
    facts: factsHere(reader, along),
    ...(role && { role }),
    ...(person && { person }),
    audience,
    now,
  })
}

/**
 * What is known before anything is asked. Somebody without a role is served by this very page; on which channel others
 * serve somebody only their address says.
 */
export function factsHere(reader: Reader, { facts = '' }: Along): Answers {
  const served = !reader.actor.role && see(reader, 'channels/web')
  const { channel } = reader
  return { ...(served && { channel: 'web' }), ...parseAnswers(facts), ...(channel && { channel }) }
}
