import type { Metadata } from 'next'
import { GuidePage } from '../../../components/help/guide-page'
import { headingsOf } from '../../../components/help/parts'
import { readersParts } from '../../../components/help/readers-parts'
import { presentHelp } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { guides, type Guide } from '../guides'

interface Props {
  readonly params: Promise<{ guide?: string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { house } = await reader()
  const guide = await guideAt(params)
  return { title: `${guide?.title ?? 'Nothing here'} · ${house.snapshot.organization.name}` }
}

/** A guide: how to use this. */
export default async function Help({ params }: Props) {
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
