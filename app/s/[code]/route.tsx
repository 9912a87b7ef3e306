import { redirect } from 'next/navigation'
import { Which } from '../../../components/print/which'
import { findShort } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { address, reader } from '../../reader'

interface Props {
  readonly params: Promise<{ code: string }>
}

async function title({ params }: Props): Promise<string> {
  return findShort(await reader(), (await params).code).length ? 'Which of these?' : 'Nothing here'
}

/** A short address, typed from paper. It leads on with what was answered; 307, for what it leads to changes. */
async function Short({ params }: Props) {
  const found = findShort(await reader(), (await params).code)
  const [only, ...others] = found
  if (!only) return <Nothing />
  const search = (await address()).match(/\?.*$/s)?.[0] ?? ''
  if (others.length === 0) redirect(encodeURI(only.url) + search)
  return (
    <Framed>
      <Which ways={found} />
    </Framed>
  )
}

export const GET = page({ title, body: Short })
