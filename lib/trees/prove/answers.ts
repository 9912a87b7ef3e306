import { formatAmount, writeAmount, type Question } from '../../content'
import { unsure } from '../answers'
import { dateBandLabel } from '../read-day'
import { feasible } from './day-bands'
import { closure } from './picks'
import type { Program } from './program'
import type { Remembered, Spot } from './spot'
import { items, sums } from './samples'
import type { Step } from './step'
import type { Variable } from './variable'

/** What becomes known with an answer. */
export interface Known {
  readonly variable: Variable
  readonly atom: number
  /** The first answer to a fact holds; the values of items are all of them, with what was known before. */
  readonly fact?: 'first' | 'all'
}
/** An answer, or many that nothing tells apart. */
export interface Answer {
  readonly known: readonly Known[]
  readonly to: string
  /** Where it can be given. */
  readonly worlds: bigint
  readonly step: Step
  /** The ids of the choices or bands that it takes. */
  readonly took: readonly string[]
}

/** Every answer to an asking node that anything read in these trees could tell from another. */
export function answersOf(program: Program, { tree, node, asks }: Spot): Answer[] {
  const { atoms, worlds, snapshot } = program
  const { locale } = snapshot.organization
  if (!asks) return []
  const step = (answer: string, written: string): Step => {
    const ask = 'ask' in node ? node.ask : ''
    return { ask, answer, written, at: { tree: tree.id, node: node.id } }
  }
  switch (node.kind) {
    case 'question':
      return [...choices(program, node, asks, step), ...notSure()]
    case 'date':
      return node.bands.flatMap(({ id, to }, i) => {
        const when = worlds.forDays(day => feasible(node, i, day))
        if (when === 0n) return []
        const known = remember(asks, atoms.picked([id]))
        return [{ known, to, worlds: when, step: step(dateBandLabel(node, i, locale), id), took: [id] }]
      })
    case 'amount':
      return sums(asks.key, asks.fact).flatMap(({ top, sample }) => {
        const known = remember(asks, atoms.amount(top))
        const said = step(formatAmount(sample, node.unit, locale), writeAmount(sample, node.unit))
        return levelsAt(asks.key, top).map(({ index, worlds: when, id }) => {
          return { known, to: node.bands[index]!.to, worlds: when, step: said, took: [id] }
        })
      })
    case 'each': {
      const picks = asks.fields.map(({ field, key, fact }) => {
        const ids = field.kind === 'question' ? field.choices.map(({ id }) => id) : []
        return closure(program, node, fact ? [key, fact] : [key], ids, [])
      })
      const combined = product(picks)
      return sums(asks.key, undefined).flatMap(({ top, sample }) =>
        combined.flatMap(chosen => {
          const fields = asks.fields.flatMap((field, i) => remember(field, atoms.picked(chosen[i]!), 'all'))
          const known = [{ variable: asks.key, atom: atoms.amount(top) }, ...fields]
          const said = items(node.fields, node.sum, asks, chosen, sample, node.unit, locale)
          return levelsAt(asks.key, top).map(({ index, worlds: when, id }) => {
            const took = [
              id,
              ...asks.fields.flatMap(({ field }, i) => chosen[i]!.map(one => `${field.id}/${one}`)),
            ]
            return { known, to: node.bands[index]!.to, worlds: when, step: step(...said), took }
          })
        }),
      )
    }
    default:
      return []
  }

  function notSure(): Answer[] {
    if (node.kind !== 'question' || node.unsure === undefined) return []
    const known = remember(asks!, atoms.picked([unsure]))
    return [{ known, to: node.unsure, worlds: worlds.all, step: step("Don't know", unsure), took: [unsure] }]
  }
}

function choices(
  program: Program,
  node: Question,
  asks: Remembered,
  step: (answer: string, written: string) => Step,
) {
  const single = node.choices.map(({ id }) => [id])
  const alone = node.choices.filter(each => each.alone).map(({ id }) => id)
  const ids = node.choices.map(({ id }) => id)
  const variables = asks.fact ? [asks.key, asks.fact] : [asks.key]
  const picked = node.pick === 'many' ? closure(program, node, variables, ids, alone) : single
  const choice = (id: string) => node.choices.find(each => each.id === id)!
  return picked.map((took): Answer => {
    const words = took.map(id => choice(id).label).join(', ')
    const known = remember(asks, program.atoms.picked(took))
    return {
      known,
      to: choice(took[0]!).to,
      worlds: program.worlds.all,
      step: step(words, took.join('/')),
      took: node.pick === 'many' ? ids : took,
    }
  })
}

function remember(
  { key, fact }: { readonly key: Variable; readonly fact?: Variable },
  atom: number,
  holds: Known['fact'] = 'first',
): Known[] {
  return [{ variable: key, atom }, ...(fact ? [{ variable: fact, atom, fact: holds }] : [])]
}

const levelsAt = (variable: Variable, top: number) => variable.levels?.at(top) ?? []

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((rows, list) => rows.flatMap(row => list.map(one => [...row, one])), [[]])
}
