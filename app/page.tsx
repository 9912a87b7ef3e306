import type { Metadata } from 'next'
import { AskBox } from '../components/ask/ask-box'
import { Start } from '../components/ask/start'
import { askHouse, presentHistory, presentStart } from '../lib/channels/web'
import { Framed } from './framed'
import { frame, reader } from './reader'
import { one, type Search } from './search'

export async function generateMetadata({ searchParams }: { searchParams: Search }): Promise<Metadata> {
  const { house } = await reader()
  const text = one((await searchParams)['q']).trim()
  const { name } = house.snapshot.organization
  return { title: text ? `${text.slice(0, 60)} · ${name}` : name }
}

/** The one box, and what it says. `trace` stands in the address where this search was recorded before. */
export default async function Home({ searchParams }: { searchParams: Search }) {
  const asking = await reader()
  const search = await searchParams
  const text = one(search['q']).trim()
  const shown = text
    ? await askHouse(asking, { text, typing: false, trace: one(search['trace']) })
    : undefined
  return (
    <Framed home>
      <AskBox text={text} shown={shown}>
        <Start start={presentStart(asking)} history={await presentHistory(asking, await frame())} />
      </AskBox>
    </Framed>
  )
}
