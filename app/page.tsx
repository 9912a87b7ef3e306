import type { Metadata } from 'next'
import { AskBox } from '../components/ask/ask-box'
import { Start } from '../components/ask/start'
import { askHouse, presentStart } from '../lib/channels/web'
import { Framed } from './framed'
import { one, type Search } from './search'
import { reader } from './reader'

export async function generateMetadata({ searchParams }: { searchParams: Search }): Promise<Metadata> {
  const { house } = await reader()
  const text = one((await searchParams).q).trim()
  const { name } = house.snapshot.organization
  return { title: text ? `${text.slice(0, 60)} · ${name}` : name }
}

/** The one box, and what it says. */
export default async function Home({ searchParams }: { searchParams: Search }) {
  const asking = await reader()
  const text = one((await searchParams).q).trim()
  const shown = text ? await askHouse(asking, { text, typing: false }) : undefined
  return (
    <Framed home>
      <AskBox text={text} shown={shown}>
        <Start start={presentStart(asking)} />
      </AskBox>
    </Framed>
  )
}
