import type { ShownProposals, ShownProposed } from '../../lib/channels/web'
import { Desks } from '../editors/desks'
import { StateWords } from './state-words'

/** What was proposed, and what became of it: one's own, or for those who edit everybody's. */
export function ProposalsPage({ proposals: { own, open, done, trouble } }: { proposals: ShownProposals }) {
  return (
    <div className="mx-auto max-w-204">
      {!own && <Desks here="/editors/proposals" />}
      <h1 className="text-title font-strong max-sm:text-head">
        {own ? 'What you proposed' : 'Proposed changes'}
      </h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        {own
          ? 'Changes of pages that you wrote, and what became of them.'
          : 'Somebody other than whoever wrote it approves a change; then it is live.'}
      </p>
      {trouble ? (
        <p role="status" className="mt-6 max-w-[66ch]">
          {trouble}
        </p>
      ) : (
        <>
          <Part id="open" title="Open" list={open}>
            {own
              ? 'Nothing waits. At the end of every page stands “Change this page”.'
              : 'Nothing waits for you.'}
          </Part>
          <Part id="done" title="Decided" list={done}>
            Nothing was decided in the last months.
          </Part>
        </>
      )}
    </div>
  )
}

function Part(part: {
  id: string
  title: string
  list: readonly ShownProposed[]
  children: string | readonly string[]
}) {
  const { id, title, list, children } = part
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="scroll-mt-4 text-sub font-strong">
        {title} {list.length > 0 && <span className="font-normal text-soft">{list.length}</span>}
      </h2>
      {list.length === 0 ? (
        <p className="mt-2 max-w-[66ch] text-soft">{children}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {list.map((proposed, at) => (
            <li key={at} className="py-3.5 [overflow-wrap:anywhere]">
              <Line proposed={proposed} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ proposed: { why, url, by, at, files, state, note } }: { proposed: ShownProposed }) {
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {url ? (
          <a
            href={url}
            className="font-strong text-act underline-offset-3 hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            {why}
          </a>
        ) : (
          <span className="font-strong">{why}</span>
        )}
        <StateWords state={state} />
      </p>
      <p className="text-small text-soft">{[by, at, ...files].join(' · ')}</p>
      {note && <p className="mt-1 max-w-[66ch] text-small whitespace-pre-line">{note}</p>}
    </>
  )
}
