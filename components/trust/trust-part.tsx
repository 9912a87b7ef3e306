import type { ShownTrustLine, ShownTrustPart } from '../../lib/channels/web'
import { Button } from '../button'
import { Part } from '../part'

/** Those that are equally late. */
export function TrustPart({ part: { id, title, note, count, lines } }: { part: ShownTrustPart }) {
  return (
    <Part id={id} title={title} count={count}>
      <p className="text-small text-soft">{note}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {lines.map(line => (
          <li key={line.about} className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-3">
            <Line line={line} />
          </li>
        ))}
      </ul>
      {count > lines.length && (
        <p className="mt-3 text-small text-soft">
          These are the first {lines.length} of {count}.
        </p>
      )}
    </Part>
  )
}

function Line({ line: { about, title, url, note, press } }: { line: ShownTrustLine }) {
  return (
    <>
      <span className="min-w-0 flex-1 basis-60">
        <a href={url} className="font-strong text-act underline-offset-3 hover:underline">
          {title}
        </a>
        <span className="block text-small text-soft">{note}</span>
      </span>
      {press && (
        <form method="post" action="/api/verified">
          <input type="hidden" name="list" value="yes" />
          <input type="hidden" name="about" value={about} />
          <input type="hidden" name="text" value={press.text} />
          <input type="hidden" name="verification" value={press.verification} />
          <Button look="calm">
            This is right<span className="sr-only">: {title}</span>
          </Button>
        </form>
      )}
    </>
  )
}
