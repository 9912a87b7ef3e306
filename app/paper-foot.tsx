import { PaperFoot } from '../components/print/paper-foot'
import { presentPaper } from '../lib/channels/web'
import { address, host, reader } from './reader'

/** What stands at the foot of every page when it is printed, and only then. */
export async function FootOnPaper() {
  const paper = presentPaper(await reader(), await host(), await address())
  return (
    <div className="print-only">
      <PaperFoot paper={paper} made="read" />
    </div>
  )
}
