import type { ReactNode } from 'react'
import { Frame } from '../components/frame'
import { OfflineLine } from '../components/offline-line'
import { FootOnPaper } from './paper-foot'
import { frame } from './reader'

interface Props {
  /** The page has the one box itself. */
  readonly home?: boolean
  /** Another status than 200; html-page.tsx sends it. */
  readonly status?: 404
  readonly children: ReactNode
}

/** A page inside the frame of this house and this reader. */
export async function Framed({ home, children }: Props) {
  return (
    <>
      <OfflineLine />
      <Frame frame={await frame()} home={home}>
        {children}
        {await FootOnPaper()}
      </Frame>
    </>
  )
}
