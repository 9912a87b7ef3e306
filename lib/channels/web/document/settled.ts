import type { Document } from '../../../content'
import { recordSettled, settledCount } from '../../../records'
import { formOf, seeOther } from './form'
import type { ShownOwner } from '../whose/owner'
import { see, way, type Reader, type Way } from '../reader'

/** "Did this settle it?", and what was said. */
export interface ShownSettled {
  readonly id: string
  /** Made with the page, so that an answer can be changed. */
  readonly settlement: string
  /** Of the search that led here. */
  readonly from: string
  /** Where an answer leads back to: the page of a walk, whose address holds what was answered. */
  readonly back?: string
  readonly said?: boolean
  /** Where it goes on when it isn't settled. */
  readonly owner: ShownOwner
  readonly frontDoor?: Way
}

const kinds = new Set<Document['kind']>(['answer', 'playbook', 'policy'])

/** `search` is the page's own address: `from`, and after an answer `settled` and `settlement`. Nothing where nothing is kept. */
export function presentSettled(
  reader: Reader,
  document: Document,
  owner: ShownOwner,
  search: URLSearchParams,
): ShownSettled | undefined {
  return kinds.has(document.kind) ? settledOf(reader, document, owner, search) : undefined
}

export function settledOf(
  reader: Reader,
  document: Document,
  owner: ShownOwner,
  search: URLSearchParams,
): ShownSettled | undefined {
  if (!reader.house.db) return undefined
  const said = search.get('settled')
  const door = see(reader, reader.house.snapshot.organization.frontDoor ?? '')
  return {
    id: document.id,
    settlement: (said && search.get('settlement')) || crypto.randomUUID(),
    from: search.get('from') ?? '',
    ...(said && { said: said === 'yes' }),
    owner,
    ...(door && { frontDoor: way(reader, door) }),
  }
}

/** Fewer answers than this say nothing. */
const least = 5

/** `41 of 43 times`; undefined until enough people have said. */
export async function settledWords({ house, now }: Reader, document: Document): Promise<string | undefined> {
  if (!kinds.has(document.kind)) return undefined
  const { yes, all } = await settledCount(house, document.id, now)
  return all >= least ? `${yes} of ${all} times` : undefined
}

/**
 * Takes the answer (`id`, `settlement`, `from`, `yes`: yes or no), and leads back to the page, which thanks for it: the
 * document's, or `back` where that is one of its walks.
 */
export async function takeSettled(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const [id = '', settlement = '', trace = '', yes] = ['id', 'settlement', 'from', 'yes'].map(
    name => form.get(name) ?? '',
  )
  const document = see(reader, id)
  const given = { actor, settlement, id, channel: 'web', yes: yes === 'yes', ...(trace && { trace }), now }
  if (!document || !(yes === 'yes' || yes === 'no') || !(await recordSettled(house, given)))
    return seeOther(`/${id}`)
  const said = new URLSearchParams({ settled: yes, settlement })
  const back = form.get('back') ?? ''
  if (back.startsWith(`${document.url}?`)) return seeOther(`${back}&${said}#settled`)
  if (trace) said.set('from', trace)
  return seeOther(`${encodeURI(document.url)}?${said}#settled`)
}
