import { inbox } from '../../records'
import { askedItems, dueItems, heldItems, repeated, reportedItems, twiceItems, unhelpfulItems } from './items'
import type { Material } from './material'
import type { DigestReader } from './reader'
import type { DigestItem } from './item'

/** A part of a digest: what waits in one way. */
export interface DigestPart {
  readonly title: string
  readonly items: readonly DigestItem[]
  /** How many there are; `items` has the first of them. */
  readonly count: number
}

/** So many of each are named. */
const most = 8

/** What waits for somebody; empty when there is nothing to say. */
export async function digestFor(material: Material, reader: DigestReader): Promise<readonly DigestPart[]> {
  const { house } = material
  const { toAnswer } = await inbox(house, reader.actor)
  const asked = await material.asked(reader.actor.audience)
  const parts = [
    part('To verify', dueItems(material, reader)),
    part('Held back until it is mended', heldItems(material, reader)),
    part('Reported wrong', reportedItems(toAnswer)),
    part('Read, and did not help', unhelpfulItems(material, reader)),
    part('Written twice, or in two ways', twiceItems(material, reader)),
    part('Asked this week and not found', askedItems(asked, reader)),
    ...(reader.isForAll
      ? repeated(material, asked, reader).map(([title, items]) => part(`All teams: ${title}`, items))
      : []),
  ]
  return parts.filter(({ count }) => count > 0)
}

/** Two documents may be alike in several places: one line says so. */
function part(title: string, items: readonly DigestItem[]): DigestPart {
  const each = [...new Map(items.map(item => [item.path + item.note, item])).values()]
  return { title, items: each.slice(0, most), count: each.length }
}
