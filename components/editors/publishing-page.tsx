import type { ShownPublishing, ShownSent } from '../../lib/channels/web'
import { Button } from '../button'
import { Part } from '../part'
import { HeldBack } from './held-back'
import { PublishedList } from './published-list'
import { SentList } from './sent-list'
import { Desks } from './desks'

/** What is live, what of the newest is not and how to mend it, and what was published last. */
export function PublishingPage({
  publishing,
  sent,
}: {
  publishing: ShownPublishing
  sent: readonly ShownSent[]
}) {
  const { source, live, trouble, asked, held, last } = publishing
  return (
    <div className="mx-auto max-w-204">
      <Desks here="/editors/publishing" />
      <h1 className="text-title font-strong max-sm:text-head">Publishing</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft [overflow-wrap:anywhere]">
        Revision <strong className="font-strong text-ink">{live.revision}</strong> of {source} is live since{' '}
        {live.at}: {live.note}.
      </p>
      {trouble && (
        <div role="status" className="ground mt-5 rounded-control bg-ask-ground px-4 py-3 text-ask">
          <p className="font-strong">Nothing new can be published since {trouble.since}.</p>
          <p className="[overflow-wrap:anywhere]">{trouble.message}</p>
          <p>What is live stays live. This is tried again by itself.</p>
        </div>
      )}
      <form method="post" action="/api/publishing" className="mt-5">
        <Button look="calm">Look for changes now</Button>
      </form>
      <p className="mt-4 text-small text-soft">
        To see a branch before it is live, open its{' '}
        <a href="/preview" className="font-strong text-act underline underline-offset-3">
          preview
        </a>
        .
      </p>
      {asked.length > 0 && <Asked files={asked} />}
      <Part id="held" title="Held back" count={held.length}>
        {held.length === 0 ? (
          <p className="mt-2 text-soft">Everything is live as it was written last.</p>
        ) : (
          <HeldBack held={held} />
        )}
      </Part>
      <Part id="last" title="Published last" count={0}>
        <PublishedList last={last} />
      </Part>
      <Part id="sent" title="Told to people and programs" count={0}>
        {sent.length === 0 ? (
          <p className="mt-2 text-soft">
            Nothing went out. Whoever runs the house can set up mail and calls.
          </p>
        ) : (
          <SentList sent={sent} />
        )}
      </Part>
    </div>
  )
}

function Asked({ files }: { files: readonly string[] }) {
  return (
    <Part id="asked" title="Should these go?" count={files.length}>
      <p className="mt-2 max-w-[66ch]">
        They were taken away all at once. They are still live, as that may be a mistake. Put them back, or say
        that they may go: then nobody sees them any more.
      </p>
      <ul className="mt-3 list-disc pl-5 [overflow-wrap:anywhere]">
        {files.map(file => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <form method="post" action="/api/publishing" className="mt-4">
        <input type="hidden" name="confirm" value="yes" />
        <Button>Let them go</Button>
      </form>
    </Part>
  )
}
