import { FrontListError, textOf, today, withField, type Document } from '../../../content'
import { authorOf, currentProposals, isRefusal } from '../../../propose'
import { mayVerify, verify } from '../../../records'
import { formOf, seeOther } from '../document/form'
import { trustHere } from '../document/freshness'
import { see, type Reader } from '../reader'
import { verifiesBy } from './how'
import { whereToVerify } from './where'

/** The page that lists what is due. */
const list = '/editors/trust'

/**
 * Takes "This is right" (`about`: a document's id, `text`: the mark of what stood on the page, `verification`), and leads
 * back to where it was pressed: the document, or with `list` the page of all that is due. Where it is a commit, it leads
 * to what was proposed. What they may not say is not there for them.
 */
export async function takeVerified(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const id = form.get('about') ?? ''
  const document = see(reader, id)
  if (!document) return seeOther(`/${id}`)
  const text = form.get('text') ?? ''
  const said = (what: string) =>
    form.has('list')
      ? seeOther(`${list}?${new URLSearchParams({ verified: what, about: document.id })}`)
      : seeOther(`${whereToVerify(document)}?verified=${what}#is-it-right`)
  const how = verifiesBy(reader)
  if (!how || !mayHere(reader, document)) return seeOther(encodeURI(document.url))
  if (text !== textOf(document)) return said('changed')
  if (how === 'commit') return (await propose(reader, document)) ?? said('proposed')
  const { house, actor, now } = reader
  const verification = form.get('verification') ?? ''
  const done = await verify(house, { actor, verification, id, text, now })
  return done ? said(done === 'changed' ? 'changed' : 'yes') : seeOther(encodeURI(document.url))
}

function mayHere(reader: Reader, document: Document): boolean {
  const { house, actor } = reader
  return mayVerify(house, actor, document, trustHere(reader, document)?.step)
}

/** Proposes the lines that say so in the document's file, as a commit by whoever pressed. Undefined where it can't be done. */
async function propose(reader: Reader, document: Document): Promise<Response | undefined> {
  const { house, actor, now } = reader
  const proposals = currentProposals()
  if (!proposals) return undefined
  const date = today(now, house.snapshot.organization.timeZone)
  try {
    const origin = await proposals.origin(document.file)
    if (!origin) return undefined
    const dated = withField(origin.text, 'verified', date)
    const signed = withField(dated, 'by', actor.person ?? document.owner)
    const texts = new Map([[document.file, signed]])
    const { name } = await proposals.propose({
      by: authorOf(actor),
      why: `Verify “${document.title}”`,
      texts,
    })
    return seeOther(`/proposals/${name}?sent`)
  } catch (error) {
    if (error instanceof FrontListError || isRefusal(error)) return undefined
    throw error
  }
}
