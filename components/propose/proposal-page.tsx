import type { ShownProposal } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { WordChanges } from '../history/word-changes'
import { Wayfinder } from '../reach'
import { Decide } from './decide'
import { Judged } from './judged'
import { StateWords } from './state-words'

/** A proposed change: what it says, what it does, and what is decided of it. */
export function ProposalPage({ proposal }: { proposal: ShownProposal }) {
  const { why, by, at, state, note, document, isOwn, sent, changes, again, request, judged, alert } = proposal
  const back = judged
    ? { title: '← Proposed changes', url: '/editors/proposals' }
    : { title: '← What you proposed', url: '/proposals' }
  return (
    <div className="mx-auto max-w-204">
      <p className="text-small">
        <Wayfinder way={back} />
      </p>
      <h1 className="mt-1 text-title font-strong [overflow-wrap:anywhere] max-sm:text-head">{why}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        <StateWords state={state} />
        <span>
          {isOwn ? 'You' : by}, {at}
          {document && ' · '}
          {document && <Wayfinder way={document} />}
        </span>
      </p>
      {sent && (
        <p
          role="status"
          className="ground mt-4 max-w-[66ch] rounded-control bg-may-ground px-4 py-3 text-may"
        >
          <strong className="font-strong">Sent.</strong>{' '}
          {request
            ? 'Open a pull request for it: there it is approved.'
            : 'An editor looks at it. What became of it stands here, and under your name.'}
        </p>
      )}
      {alert && (
        <p
          role="alert"
          className="ground mt-4 max-w-[66ch] rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {alert}
        </p>
      )}
      {note && <p className="mt-4 max-w-[66ch] whitespace-pre-line [overflow-wrap:anywhere]">{note}</p>}
      {state === 'conflict' && (
        <p className="mt-4 max-w-[66ch]">
          What is live has changed in the same place since it was written.{' '}
          {isOwn
            ? 'Nothing that you wrote is lost: change it again, and both are shown side by side.'
            : 'Whoever wrote it sees both side by side, and can go on from there.'}
        </p>
      )}
      <p className="mt-5 flex flex-wrap gap-3 empty:hidden">
        {request && <ButtonLink href={request}>Open a pull request</ButtonLink>}
        {judged && (
          <ButtonLink look="calm" href={`/preview/${encodeURIComponent(`propose/${proposal.name}`)}`}>
            See the house with it
          </ButtonLink>
        )}
        {again && (
          <ButtonLink look={state === 'conflict' ? 'loud' : 'calm'} href={again}>
            Change it again
          </ButtonLink>
        )}
      </p>
      {changes.map(({ file, note, parts }) => (
        <section key={file} className="mt-8">
          <h2 className="text-sub font-strong [overflow-wrap:anywhere]">{file}</h2>
          {note && <p className="mt-1 text-soft">{note}</p>}
          <WordChanges parts={parts} locale="en" />
        </section>
      ))}
      {judged && <Judged judged={judged} />}
      {judged && <Decide proposal={proposal} judged={judged} />}
    </div>
  )
}
