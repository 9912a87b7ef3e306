import type { ShownRun } from '../../lib/channels/web'

/** How many steps are done, and a way to begin anew. Nothing until one is. The boxes of the steps are this form's buttons. */
export function Progress({ run: { playbook, account, done, steps } }: { run: ShownRun }) {
  return (
    <form
      id="run"
      method="post"
      action="/api/runs"
      data-run={playbook}
      data-account={account}
      className={`${account ? '' : 'needs-script'} no-print mt-4 text-small`}
    >
      <input type="hidden" name="playbook" value={playbook} />
      <input type="hidden" name="account" value={account ?? ''} />
      <div data-progress hidden={done.length === 0} className="flex flex-wrap items-center gap-x-3">
        <progress max={steps} value={done.length} aria-hidden="true" className="progress" />
        <span data-count aria-live="polite" className="font-strong">
          {done.length} of {steps} done
        </span>
        <button
          name="over"
          value="yes"
          className="min-h-11 cursor-pointer px-1 text-act underline decoration-1 underline-offset-3 hover:decoration-2"
        >
          Start over
        </button>
      </div>
      <p data-unsent role="status" className="text-ask" />
    </form>
  )
}
