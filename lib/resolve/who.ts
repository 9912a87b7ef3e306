import type { Actor } from '../access'
import { find, levelOf, type Team } from '../content'
import { query } from '../search'
import type { House } from './house'
import { named } from './named'
import { ownership } from './ownership'
import type { Ownership } from './reply'
import { teamOf } from './team'

interface Asked {
  readonly actor: Actor
  readonly now: Date
}

/** Whose a document is, a team being its own. What nobody owns, or the actor may not see, is the front desk's. */
export function who(house: House, { actor, id, now }: Asked & { readonly id: string }): Ownership {
  const document = find(house.snapshot, actor.audience, id)
  return ownership(house, actor, document && teamOf(house, actor, document.owner), now)
}

/** Whose it is when all one has is words: a team or person named outright, else the owner of what the words find. */
export function whoAbout(house: House, { actor, text, now }: Asked & { readonly text: string }): Ownership {
  return ownership(house, actor, named(house, actor, text) ?? found(house, actor, text), now)
}

function found(house: House, actor: Actor, text: string): Team | undefined {
  const { snapshot, index } = house
  const [best] = query(index, { text, level: levelOf(snapshot, actor.audience), limit: 1 }).hits
  const document = best && find(snapshot, actor.audience, best.id)
  return document && teamOf(house, actor, document.owner)
}
