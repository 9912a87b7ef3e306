import type { ShownDigest } from '../../lib/channels/web'
import { Button } from '../button'
import { Part } from '../part'

/** What waits for a person, and whether they get it by mail. */
export function Digest({ digest: { parts, mail, change } }: { digest: ShownDigest }) {
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong max-sm:text-head">What waits for you</h1>
      {parts.length === 0 && (
        <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
          Nothing. All that your teams own is verified, live and found.
        </p>
      )}
      {parts.map((part, at) => (
        <Waiting key={part.title} id={`part-${at}`} part={part} />
      ))}
      <section aria-labelledby="mail" className="mt-10">
        <h2 id="mail" className="scroll-mt-4 text-sub font-strong">
          By mail
        </h2>
        <p className="mt-2 max-w-[66ch] [overflow-wrap:anywhere]">{mail}</p>
        {change && (
          <form method="post" action="/api/digest" className="mt-4">
            <input type="hidden" name="want" value={change === 'start' ? 'yes' : 'no'} />
            <Button look="calm">
              {change === 'start' ? 'Send it to me' : 'Don’t send it to me any more'}
            </Button>
          </form>
        )}
      </section>
    </div>
  )
}

function Waiting({ id, part: { title, items, count } }: { id: string; part: ShownDigest['parts'][number] }) {
  return (
    <Part id={id} title={title} count={count}>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {items.map(item => (
          <li key={item.url + item.note} className="py-3 [overflow-wrap:anywhere]">
            <a href={item.url} className="font-strong text-act underline-offset-3 hover:underline">
              {item.title}
            </a>
            <p className="text-small text-soft">{item.note}</p>
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p className="mt-3 text-small text-soft">
          These are the first {items.length} of {count}.
        </p>
      )}
    </Part>
  )
}
