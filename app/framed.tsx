import type { ReactNode } from 'react'
import { Frame } from '../components/frame'
import { presentFrame } from '../lib/channels/web'
import { address, reader } from './reader'

/** A page inside the frame of this house and this reader. */
export async function Framed({ home, children }: { home?: boolean; children: ReactNode }) {
  const frame = presentFrame(await reader(), await address())
  return (
    <Frame frame={frame} home={home}>
      {children}
    </Frame>
  )
}
