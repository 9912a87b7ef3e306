import { GuidePage } from '../../../components/help/guide-page'
import { headingsOf } from '../../../components/help/parts'
import { readersParts } from '../../../components/help/readers-parts'
import { presentHelp } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { guides, type Guide } from '../guides'

interface Props {
  readonly params: Promise<{ guide?: string[] }>
}

async function title({ params }: Props): Promise<string> {
  return (await guideAt(params))?.title ?? 'Nothing here'
}

/** A guide: how to use this. */
async function Help({ params }: Props) {
  const guide = await guideAt(params)
  if (!guide) return <Nothing />
  const words = guide.Words({ components: readersParts(presentHelp(await reader())) })
  return (
    <Framed>
      <GuidePage guide={guide} guides={guides} headings={headingsOf(words)} words={words} />
    </Framed>
  )
}

async function guideAt(params: Props['params']): Promise<Guide | undefined> {
  const url = ['/help', ...((await params).guide ?? [])].join('/')
  return guides.find(guide => guide.url === url)
}

export const GET = page({ title, body: Help })
