import { Body } from '../../../components/body/body'
import { ChangesPage } from '../../../components/history/changes-page'
import { ParagraphsPage } from '../../../components/history/paragraphs-page'
import { VersionPage } from '../../../components/history/version-page'
import { presentChanges, presentParagraphs, presentVersion, see } from '../../../lib/channels/web'
import type { Document } from '../../../lib/content'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { idOf } from '../../id'
import { lead, leadForGood } from '../../lead'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { one, type Search } from '../../search'

interface Props {
  readonly params: Promise<{ id: string[] }>
  readonly searchParams: Search
}

async function title({ params }: Props): Promise<string> {
  const { document } = await asked(params)
  return document && (await reader()).actor.role ? `History of “${document.title}”` : 'Nothing here'
}

/** What became of a document, who wrote each paragraph, or how it was at a revision, which stands after its id. */
async function Page({ params, searchParams }: Props) {
  const { id, document, revision } = await asked(params)
  const asking = await reader()
  if (!document) return <Nothing />
  if (revision !== undefined) {
    const found = await presentVersion(asking, document, revision)
    if (!found) return <Nothing />
    if (document.id !== id || found.commit !== revision)
      await lead(encodeURI(`/history${document.url}/${found.commit}`))
    const { shown } = found
    const then = shown.document
    const words = then && <Body body={then.body} reading={{ reader: asking, document: then }} />
    return (
      <Framed>
        <VersionPage version={shown} words={words} />
      </Framed>
    )
  }
  if (document.id !== id) await leadForGood(encodeURI(`/history${document.url}`))
  const search = await searchParams
  if (one(search['by']) === 'paragraph') {
    const told = await presentParagraphs(asking, document)
    return told ? (
      <Framed>
        <ParagraphsPage told={told} />
      </Framed>
    ) : (
      <Nothing />
    )
  }
  const changes = await presentChanges(asking, document, Number(one(search['page'])))
  return changes ? (
    <Framed>
      <ChangesPage changes={changes} />
    </Framed>
  ) : (
    <Nothing />
  )
}

/** A document's own address wins over that of a version of another. */
async function asked(
  params: Props['params'],
): Promise<{ id: string; document?: Document | undefined; revision?: string }> {
  const asking = await reader()
  const whole = await idOf(params)
  const document = see(asking, whole)
  if (document) return { id: whole, document }
  const [, id = '', revision = ''] = /^(.+)\/([\da-f]{7,64})$/.exec(whole) ?? []
  return { id, document: see(asking, id), revision }
}

export const GET = page({ title, body: Page })
