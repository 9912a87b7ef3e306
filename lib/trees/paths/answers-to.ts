import { formatAmount, writeAmount, type EachField, type Snapshot, type TreeNode } from '../../content'
import type { FixedAsking } from '../fixed'
import { writeItems } from '../items'
import { dateBandLabel } from '../read-day'
import type { FixedEach } from '../read-each'
import { toldApart, type Reading } from './told-apart'

/** An answer to try: as it is written, and how it stands in a table where it stands for several. */
export interface Trial {
  readonly answer: string
  readonly label?: string
}

/** Every subset is tried of so many choices; of more, each by itself, all together, and what a condition tells apart. */
const mostSubsets = 4

/**
 * The answers that between them stand for all: each choice, each band of days, and one amount between every two borders,
 * which are the node's bands and all limits (minor units, by unit) that something below may ask for.
 */
export function answersTo(
  node: FixedAsking,
  borders: ReadonlyMap<string, readonly number[]>,
  readings: readonly Reading[],
  locale: string,
): Trial[] {
  switch (node.kind) {
    case 'question': {
      const unsure = node.unsure === undefined ? [] : [{ answer: 'unsure' }]
      if (node.pick !== 'many') return [...node.choices.map(({ id }) => ({ answer: id })), ...unsure]
      const alone = node.choices.filter(choice => choice.alone).map(({ id }) => ({ answer: id }))
      const ids = node.choices.filter(choice => !choice.alone).map(({ id }) => id)
      return [
        ...several(ids, namesOf(node), readings).map(picked => ({ answer: picked.join('/') })),
        ...alone,
        ...unsure,
      ]
    }
    case 'date':
      return node.bands.map(({ id }, at) => ({ answer: id, label: dateBandLabel(node, at, locale) }))
    case 'amount':
      return amounts(node).map(({ minor, label }) => ({ answer: writeAmount(minor, node.unit), label }))
    case 'each': {
      const kinds = node.fields.reduce<string[][][]>(
        (rows, field) => rows.flatMap(row => pickedIn(node, field, readings).map(ids => [...row, ids])),
        [[]],
      )
      return amounts(node).flatMap(({ minor }) =>
        kinds.map(picked => ({ answer: writeItems(itemsOf(node, picked, minor)) })),
      )
    }
  }

  function amounts({
    unit,
    bands,
  }: Extract<FixedAsking, { unit: string }>): { minor: number; label: string }[] {
    const own = bands.flatMap(({ upTo, under }) => upTo ?? (under === undefined ? [] : under - 1))
    const cuts = [...new Set([...own, ...(borders.get(unit) ?? [])])]
      .filter(Number.isSafeInteger)
      .sort((a, b) => a - b)
    const money = (minor: number) => formatAmount(minor, unit, locale)
    const between = cuts.map((upTo, at) => ({
      minor: upTo,
      label:
        upTo === 0
          ? money(0)
          : at === 0
            ? `up to ${money(upTo)}`
            : `above ${money(cuts[at - 1]!)}, up to ${money(upTo)}`,
    }))
    const last = cuts.at(-1)
    return [
      ...between,
      { minor: (last ?? 0) + 1, label: last === undefined ? 'any amount' : `above ${money(last)}` },
    ]
  }
}

const namesOf = ({ id, fact }: { readonly id: string; readonly fact?: string }): string[] =>
  fact === undefined ? [id] : [id, fact]

/** The kinds that several things may have between them. */
function pickedIn(node: FixedEach, field: EachField, readings: readonly Reading[]): string[][] {
  if (field.kind === 'amount') return [['']]
  const ids = field.choices.map(({ id }) => id)
  const single = ids.map(id => [id])
  const names = [`${node.id}/${field.id}`, ...(field.fact === undefined ? [] : [field.fact])]
  return distinct([...single, ...toldApart(ids, names, readings)])
}

/** As many things as it takes to have all these kinds; what they add up to is the first one's. */
function itemsOf(node: FixedEach, picked: readonly (readonly string[])[], minor: number): string[][] {
  const most = Math.max(...picked.map(ids => ids.length))
  return Array.from({ length: most }, (_, item) =>
    node.fields.map(({ kind, id }, field) =>
      kind === 'amount'
        ? writeAmount(id === node.sum && item === 0 ? minor : 0, node.unit)
        : picked[field]![Math.min(item, picked[field]!.length - 1)]!,
    ),
  )
}

function several(ids: readonly string[], names: readonly string[], readings: readonly Reading[]): string[][] {
  if (ids.length > mostSubsets)
    return distinct([...ids.map(id => [id]), ...toldApart(ids, names, readings), [...ids]])
  const subsets = ids.reduce<string[][]>((found, id) => [...found, ...found.map(each => [...each, id])], [[]])
  return subsets.filter(subset => subset.length > 0)
}

const distinct = (sets: readonly string[][]): string[][] => [
  ...new Map(sets.map(ids => [ids.join('/'), ids])).values(),
]

/** Where verdicts change: the limits of every action that a tree, or one that it enters, asks about, by unit. */
export function bordersOf(snapshot: Snapshot, root: string): ReadonlyMap<string, readonly number[]> {
  const borders = new Map<string, number[]>()
  const seen = new Set([root])
  for (const id of seen) {
    const tree = snapshot.documents.get(id)
    if (tree?.kind !== 'tree') continue
    for (const node of Object.values(tree.nodes)) {
      if (node.kind === 'enter') seen.add(node.tree)
      const action = snapshot.documents.get(actionIn(node) ?? '')
      if (action?.kind !== 'action' || action.unit === undefined) continue
      const limits = action.limits.flatMap(({ upTo }) => upTo ?? [])
      borders.set(action.unit, [...(borders.get(action.unit) ?? []), ...limits])
    }
  }
  return borders
}

function actionIn(node: TreeNode): string | undefined {
  if (node.kind === 'authority') return node.action
  return node.kind === 'outcome' ? node.grants : undefined
}
