import { Body } from '../../components/body/body'
import { Progress } from '../../components/body/progress'
import { DocumentPage } from '../../components/document-page'
import { Decisions } from '../../components/may/decisions'
import { Team } from '../../components/team'
import {
  noteReading,
  presentAskToRead,
  presentDecisions,
  presentDocument,
  presentForms,
  presentRuleHistory,
  presentReport,
  presentRun,
  presentSettled,
  presentToRead,
  presentVerify,
  readHowMuch,
  see,
  settledWords,
} from '../../lib/channels/web'
import type { Document } from '../../lib/content'
import { Framed } from '../framed'
import { page } from '../html-page'
import { idOf } from '../id'
import { leadForGood } from '../lead'
import { Nothing } from '../nothing'
import { reader } from '../reader'
import { fieldsOf, type Search } from '../search'
import { TreePage, treeTitle } from './tree'

interface Props {
  readonly params: Promise<{ id: string[] }>
  readonly searchParams: Search
}

async function title({ params, searchParams }: Props): Promise<string> {
  const document = await documentAt(params)
  if (document?.kind === 'tree') return treeTitle({ tree: document, search: await searchParams })
  return document?.title ?? 'Nothing here'
}

/** A document, a tree's question or outcome. What isn't there and what isn't this reader's to see are the same page. */
async function Page({ params, searchParams }: Props) {
  const document = await documentAt(params)
  if (!document) return <Nothing />
  if (document.id !== (await idOf(params))) await leadForGood(encodeURI(document.url))
  if (document.kind === 'tree') return <TreePage tree={document} search={await searchParams} />

  const asking = await reader()
  const search = fieldsOf(await searchParams)
  // A page that comes back after a form of its own is not read anew.
  const anew = !['settled', 'told', 'unsent', 'read', 'asked', 'unasked', 'verified'].some(name =>
    search.has(name),
  )
  const [run, settledIt, forms, history, decisions, toRead, askToRead] = await Promise.all([
    presentRun(asking, document),
    settledWords(asking, document),
    presentForms(asking, document),
    presentRuleHistory(asking, document),
    presentDecisions(asking, document, Number(search.get('decided'))),
    presentToRead(asking, document, search),
    presentAskToRead(asking, document, search),
    anew && noteReading(asking, document, search.get('from') ?? ''),
  ])
  const shown = presentDocument(asking, document, settledIt, readHowMuch(search))
  const reading = { reader: asking, document, run }
  return (
    <Framed>
      <DocumentPage
        shown={shown}
        progress={run && <Progress run={run} />}
        first={shown.leads && <Body body={document.body} reading={reading} cut="first" />}
        words={<Body body={document.body} reading={reading} cut={shown.leads ? 'rest' : undefined} />}
        forms={forms}
        history={history}
        decided={<Decisions decisions={decisions} />}
        settled={presentSettled(asking, document, shown.owner, search)}
        toRead={toRead}
        askToRead={askToRead}
        verify={presentVerify(asking, document, search)}
        report={presentReport(asking, document, search)}
        roster={document.kind === 'team' && <Team team={shown.owner} />}
      />
    </Framed>
  )
}

async function documentAt(params: Props['params']): Promise<Document | undefined> {
  return see(await reader(), await idOf(params))
}

export const GET = page({ title, body: Page })
