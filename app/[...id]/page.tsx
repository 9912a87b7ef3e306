import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { Body } from '../../components/body/body'
import { Progress } from '../../components/body/progress'
import { DocumentPage } from '../../components/document-page'
import { Team } from '../../components/team'
import {
  noteReading,
  presentDocument,
  presentForms,
  presentReport,
  presentRun,
  presentSettled,
  see,
  settledWords,
} from '../../lib/channels/web'
import type { Document } from '../../lib/content'
import { Framed } from '../framed'
import { Nothing } from '../nothing'
import { reader } from '../reader'
import { fieldsOf, type Search } from '../search'
import { TreePage, treeTitle } from './tree'

interface Props {
  readonly params: Promise<{ id: string[] }>
  readonly searchParams: Search
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { house } = await reader()
  const document = await documentAt(params)
  const title =
    document?.kind === 'tree'
      ? await treeTitle({ tree: document, search: await searchParams })
      : (document?.title ?? 'Nothing here')
  return { title: `${title} · ${house.snapshot.organization.name}` }
}

/** A document, a tree's question or outcome. What isn't there and what isn't this reader's to see are the same page. */
export default async function Page({ params, searchParams }: Props) {
  const document = await documentAt(params)
  if (!document) return <Nothing />
  if (document.id !== (await idOf(params))) permanentRedirect(encodeURI(document.url))
  if (document.kind === 'tree') return <TreePage tree={document} search={await searchParams} />

  const asking = await reader()
  const search = fieldsOf(await searchParams)
  // A page that comes back after a form of its own is not read anew.
  const anew = !['settled', 'told', 'unsent'].some(name => search.has(name))
  const [run, settledIt, forms] = await Promise.all([
    presentRun(asking, document),
    settledWords(asking, document),
    presentForms(asking, document),
    anew && noteReading(asking, document, search.get('from') ?? ''),
  ])
  const shown = presentDocument(asking, document, settledIt)
  const reading = { reader: asking, document, run }
  return (
    <Framed>
      <DocumentPage
        shown={shown}
        progress={run && <Progress run={run} />}
        first={shown.leads && <Body body={document.body} reading={reading} cut="first" />}
        words={<Body body={document.body} reading={reading} cut={shown.leads ? 'rest' : undefined} />}
        forms={forms}
        settled={presentSettled(asking, document, shown.owner, search)}
        report={presentReport(asking, document, search)}
        roster={document.kind === 'team' && <Team team={shown.owner} />}
      />
    </Framed>
  )
}

async function idOf(params: Props['params']): Promise<string> {
  return (await params).id.map(decode).join('/').normalize('NFC')
}

async function documentAt(params: Props['params']): Promise<Document | undefined> {
  return see(await reader(), await idOf(params))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
