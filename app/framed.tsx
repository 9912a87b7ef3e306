import type { ReactNode } from 'react'
import { Frame } from '../components/frame'
import { presentFrame } from '../lib/channels/web'
import { address, reader } from './reader'

interface Props {
  /** The page has the one box itself. */
  readonly home?: boolean
  /** Another status than 200. */
  readonly status?: 404
  readonly children: ReactNode
}

/** A page inside the frame of this house and this reader. */
export async function Framed({ home, status, children }: Props) {
  const frame = presentFrame(await reader(), await address())
  return (
    <Frame frame={frame} home={home} status={status}>
      {children}
    </Frame>
  )
}
