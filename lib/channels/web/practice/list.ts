import { maySee, type Tree } from '../../../content'
import { practisedBy, practisedByAll } from '../../../records'
import { seesEverything, type Reader } from '../reader'
import { day } from '../when'
import { practicable, whoHasIt } from './situations'

/** A tree with what one may practise of it. */
export interface ShownPractice {
  readonly title: string
  readonly url: string
  /** `3 of 14 practised` */
  readonly count: string
  readonly situations: readonly {
    readonly words: string
    readonly who: string
    readonly url: string
    readonly practised: boolean
  }[]
}

/** What a reader may practise, tree by tree. */
export async function presentPractice(reader: Reader): Promise<ShownPractice[]> {
  const { house, actor } = reader
  const rows = house.db && actor.account ? await practisedBy(house.db, actor.account) : []
  const practised = new Set(rows.map(({ tree, situation }) => `${tree} ${situation}`))
  return treesOf(reader).flatMap(tree => {
    const situations = practicable(reader, tree).map(({ number, situation }) => ({
      words: situation.situation,
      who: whoHasIt(reader, situation),
      url: encodeURI(`/practice/${number}${tree.url}`),
      practised: practised.has(`${tree.id} ${situation.situation}`),
    }))
    const done = situations.filter(one => one.practised).length
    const count = `${done} of ${situations.length} practised`
    return situations.length > 0 ? [{ title: tree.title, url: tree.url, count, situations }] : []
  })
}

/** By name: which trees, how many of their situations, and when last. */
export type ShownPractised = readonly {
  readonly name: string
  readonly trees: readonly { readonly title: string; readonly count: string; readonly last: string }[]
}[]

/** Who has practised how much of what; undefined for who doesn't see everything. */
export async function presentPractised(reader: Reader): Promise<ShownPractised | undefined> {
  const { house, now } = reader
  const { snapshot, db } = house
  if (!seesEverything(reader)) return undefined
  const rows = db ? await practisedByAll(db) : []
  const names = [...new Set(rows.map(({ name }) => name))].sort((a, b) => a.localeCompare(b))
  return names.map(name => ({
    name,
    trees: treesOf(reader).flatMap(tree => {
      const words = new Set((snapshot.situations.get(tree.id) ?? []).map(({ situation }) => situation))
      const own = rows.filter(row => row.name === name && row.tree === tree.id && words.has(row.situation))
      const [last] = own
      if (!last) return []
      const on = day(last.at.toISOString().slice(0, 10), now, snapshot.organization)
      return [{ title: tree.title, count: `${own.length} of ${words.size}`, last: on }]
    }),
  }))
}

function treesOf({ house: { snapshot }, actor }: Reader): Tree[] {
  return [...snapshot.documents.values()]
    .filter((document): document is Tree => document.kind === 'tree')
    .filter(tree => maySee(snapshot, actor.audience, tree))
    .toSorted((a, b) => a.title.localeCompare(b.title, snapshot.organization.locale))
}
