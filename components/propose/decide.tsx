import type { ShownJudged, ShownProposal } from '../../lib/channels/web'
import { Button } from '../button'

/** What somebody who edits does with a change that was proposed. */
export function Decide({ proposal, judged }: { proposal: ShownProposal; judged: ShownJudged }) {
  const { name, tip, reason, alert } = proposal
  const { no, mayDecline } = judged
  const action = `/proposals/${encodeURIComponent(name)}`
  return (
    <section aria-labelledby="decide" className="mt-10 border-t border-line pt-6">
      <h2 id="decide" className="text-sub font-strong">
        What becomes of it?
      </h2>
      {no ? (
        <p className="mt-2 max-w-[66ch]">You can’t approve it. {no}</p>
      ) : (
        <form method="post" action={action} className="mt-3">
          <input type="hidden" name="tip" value={tip} />
          <Button name="do" value="approve">
            Approve it, and make it live
          </Button>
        </form>
      )}
      {mayDecline && (
        <details className="mt-4" open={alert !== undefined && reason !== undefined}>
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-soft underline decoration-1 underline-offset-3 hover:text-ink [&::-webkit-details-marker]:hidden">
            Decline it
          </summary>
          <form method="post" action={action} className="mt-2 max-w-[66ch]">
            <input type="hidden" name="tip" value={tip} />
            <label htmlFor="reason" className="block font-strong">
              Why not?
            </label>
            <p id="reason-hint" className="text-small text-soft">
              Whoever wrote it reads this. What they wrote is kept, and they can change it and send it again.
            </p>
            <textarea
              id="reason"
              name="reason"
              rows={3}
              maxLength={2000}
              required
              defaultValue={reason}
              aria-describedby="reason-hint"
              className="mt-1.5 block w-full rounded-control border-2 border-edge bg-card px-4 py-2.5 focus:border-act"
            />
            <Button look="calm" name="do" value="decline" className="mt-3">
              Decline it
            </Button>
          </form>
        </details>
      )}
    </section>
  )
}
