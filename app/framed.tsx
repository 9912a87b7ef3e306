import type { ReactNode } from 'react'
import { Frame } from '../components/frame'
import { OfflineLine } from '../components/offline-line'
import { AsHtml } from './as-html'
import { FootOnPaper } from './paper-foot'
import { frame } from './reader'

interface Props {
  /** The page has the one box itself. */
  readonly home?: boolean
  /** Another status than 200. */
  readonly status?: 404
  readonly children: ReactNode
}

/** A page inside the frame of this house and this reader. */
export async function Framed({ home, status, children }: Props) {
  return (
    <AsHtml>
      <OfflineLine />
      <Frame frame={await frame()} home={home} status={status}>
        {children}
        {await FootOnPaper()}
      </Frame>
    </AsHtml>
  )
}
