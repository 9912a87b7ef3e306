import type { Refused } from '../../lib/channels/web'
import { Wayfinder } from '../reach'

/** Why a page can't be changed by its reader, and whom to tell instead. */
export function RefusedPage({ refused: { title, url, why, owner } }: { refused: Refused }) {
  return (
    <div className="mx-auto max-w-204">
      <p className="text-small">
        <Wayfinder way={{ title: `← ${title}`, url }} />
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">You can’t change this page here</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">{why}</p>
      <p className="mt-4 max-w-[66ch]">
        Tell <Wayfinder way={owner} /> what it should say: at the end of{' '}
        <Wayfinder way={{ title: 'the page', url }} /> stands “Something is wrong here”.
      </p>
    </div>
  )
}
