import { AskBox } from '../components/ask/ask-box'
import { Start } from '../components/ask/start'
import { askHouse, presentHistory, presentStart } from '../lib/channels/web'
import { Framed } from './framed'
import { page } from './html-page'
import { frame, reader } from './reader'
import { one, type Search } from './search'

async function title({ searchParams }: { searchParams: Search }): Promise<string> {
  return one((await searchParams)['q'])
    .trim()
    .slice(0, 60)
}

/** The one box, and what it says. `trace` stands in the address where this search was recorded before. */
async function Home({ searchParams }: { searchParams: Search }) {
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

export const GET = page({ title, body: Home })
