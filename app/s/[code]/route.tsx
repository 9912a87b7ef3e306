import { redirect } from 'next/navigation'
import { Which } from '../../../components/print/which'
import { findShort, findWalk } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { decoded } from '../../id'
import { Nothing } from '../../nothing'
import { address, reader } from '../../reader'

interface Props {
  readonly params: Promise<{ code: string }>
}

async function title({ params }: Props): Promise<string> {
  return findShort(await reader(), (await params).code).length ? 'Which of these?' : 'Nothing here'
}

/** A short address, typed from paper or from another device's screen. It leads on with what was answered; 307, for what it leads to changes. */
async function Short({ params }: Props) {
  const { code } = await params
  const found = findShort(await reader(), code)
  const [only, ...others] = found
  if (!only) {
    const walk = await findWalk(await reader(), decoded(code))
    if (walk) redirect(walk)
    return <Nothing />
  }
  const search = (await address()).match(/\?.*$/s)?.[0] ?? ''
  if (others.length === 0) redirect(encodeURI(only.url) + search)
  return (
    <Framed>
      <Which ways={found} />
    </Framed>
  )
}

export const GET = page({ title, body: Short })
