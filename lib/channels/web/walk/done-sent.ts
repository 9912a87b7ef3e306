import { AuthorityError } from '../../../authority'
import { parseAmount } from '../../../content'
import { decide } from '../../../records'
import { parseAnswers, type Walk } from '../../../trees'
import { formOf, seeOther } from '../document/form'
import { see, type Reader } from '../reader'
import { walkHere } from './walk-here'
import { readAlong, walkUrl } from './walk-url'

/**
 * Takes "done" at an end (`id`, `tree`, `answers`, `walk`, `facts`; where they are asked for `sum`, `customer`, `case`), and
 * leads back to it. What it gives is read from the walk again, never from the form. Where it is refused, the page says why,
 * with what was written.
 */
export async function takeDone(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const field = (name: string) => form.get(name) ?? ''
  const tree = see(reader, field('tree'))
  if (tree?.kind !== 'tree') return seeOther('/')
  const along = readAlong({ walk: field('walk'), from: field('from'), facts: field('facts') })
  const walk = walkHere(reader, tree.id, parseAnswers(field('answers')), along)
  const back = (more: string[]) =>
    seeOther(walkUrl(encodeURI(tree.url), walk?.answers ?? {}, along, more).replace(/#.*$/, '#done'))
  if (!walk) return back([])
  if (await taken(reader, walk, along.walk, form)) return back([])
  const written = ['sum', 'customer', 'case'].flatMap(name => (form.has(name) ? [[name, field(name)]] : []))
  return back([new URLSearchParams([['refused', 'yes'], ...written]).toString()])
}

/** Whether it stands now, by this press or an earlier one. */
async function taken(reader: Reader, walk: Walk, id: string, form: URLSearchParams): Promise<boolean> {
  const { house, actor, now } = reader
  const { node } = walk
  const action = node.kind === 'outcome' && node.grants ? see(reader, node.grants) : undefined
  if (action?.kind !== 'action') return false
  const amount = amountOf(walk, action.unit, form.get('sum') ?? '')
  try {
    const done = await decide(house, {
      actor,
      id: form.get('id') ?? '',
      action: action.id,
      ...(amount !== undefined && { amount }),
      ...(action.unit !== undefined && walk.unit !== undefined && { unit: walk.unit }),
      facts: walk.facts,
      walk: { id, tree: walk.trees[0]!.id, outcome: walk.key },
      channel: 'web',
      customer: form.get('customer') ?? undefined,
      case: form.get('case') ?? undefined,
      now,
    })
    return done !== undefined && 'decision' in done
  } catch (error) {
    if (error instanceof AuthorityError) return false
    throw error
  }
}

function amountOf({ amount }: Walk, unit: string | undefined, written: string): number | undefined {
  if (unit === undefined || amount !== undefined) return amount
  const read = parseAmount(written, unit)
  return 'minor' in read ? read.minor : undefined
}
