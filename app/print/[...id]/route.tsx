import { DocumentPaper } from '../../../components/print/document-paper'
import { Paper } from '../../../components/print/paper'
import { PaperBody } from '../../../components/print/paper-body'
import { presentDocument, presentPaper, presentPaperTeam, see, shortUrl } from '../../../lib/channels/web'
import { idOf } from '../../id'
import { page } from '../../html-page'
import { leadForGood } from '../../lead'
import { Nothing } from '../../nothing'
import { address, host, reader } from '../../reader'
import type { Search } from '../../search'
import { TreePaper } from './tree'

interface Props {
  readonly params: Promise<{ id: string[] }>
  readonly searchParams: Search
}

async function title({ params }: Props): Promise<string> {
  return see(await reader(), await idOf(params))?.title ?? 'Nothing here'
}

/** A document on paper: all of it, one thing under another, and where it is from. */
async function Print({ params, searchParams }: Props) {
  const asking = await reader()
  const id = await idOf(params)
  const document = see(asking, id)
  if (!document) return <Nothing />
  if (document.id !== id) await leadForGood(encodeURI(`/print${document.url}`))
  const paper = presentPaper(asking, await host(), await address())
  if (document.kind === 'tree') {
    return <TreePaper tree={document} search={await searchParams} paper={paper} />
  }

  const shown = presentDocument(asking, document)
  return (
    <Paper paper={paper}>
      <DocumentPaper
        shown={shown}
        team={presentPaperTeam(asking, shown.owner)}
        paper={paper}
        short={url => shortUrl(asking.house.snapshot, url.slice(1)).slice(1)}
        words={<PaperBody body={document.body} reading={{ reader: asking, document }} />}
      />
    </Paper>
  )
}

export const GET = page({ title, body: Print })
