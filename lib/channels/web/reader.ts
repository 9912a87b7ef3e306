import type { Actor } from '../../access'
import { find, type Document } from '../../content'
import { ledgerOf } from '../../records'
import type { House } from '../../resolve'

/** One request: which house is read, by whom, and when. */
export interface Reader {
  readonly house: House
  readonly actor: Actor
  readonly now: Date
  /** On which channel they serve somebody, by its short id, where that is known beforehand; else they see the words of all. */
  readonly channel?: string
}

/** A house that knows who verified what. Where that can't be read it goes by the files alone: somebody is waiting. */
export async function knowing(house: House): Promise<House> {
  if (!house.db) return house
  try {
    return { ...house, ledger: await ledgerOf(house.db) }
  } catch (error) {
    console.error('Who verified what could not be read:', error)
    return house
  }
}

/** A document this reader may see. */
export function see({ house, actor }: Reader, id: string): Document | undefined {
  return find(house.snapshot, actor.audience, id)
}

/** Whether a reader sees all there is, as managers do. */
export function seesEverything({ house, actor }: Reader): boolean {
  return actor.role !== undefined && actor.audience === house.snapshot.organization.audiences.at(-1)
}

/** A link to a document, or only its title where there is nothing the reader may open. */
export interface Way {
  readonly title: string
  readonly url?: string | undefined
}

/** The way to a team or another document that a kernel's answer names. */
export function way(reader: Reader, { id, title }: { id: string; title: string }): Way {
  const document = see(reader, id)
  return document ? { title, url: document.url } : { title }
}

/** A role as a person reads it: `duty-manager` is “Duty manager”. */
export function roleName(role: string): string {
  const words = role.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What people call each other at work. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
