import type { ShownSide } from '../../../lib/channels/web'
import { Wayfinder } from '../../reach'

/** One of two places: whose it is, and what stands there, with what only stands there marked. */
export function Side({ side }: { side: ShownSide }) {
  const { title, url, heading, owner, audience, read, pieces } = side
  return (
    <section className="min-w-0 [overflow-wrap:anywhere]">
      <h3>
        <a href={url} className="font-strong text-act underline underline-offset-3">
          {title}
          {heading && heading !== title && `: ${heading}`}
        </a>
      </h3>
      <p className="text-small text-soft">
        <Wayfinder way={owner} /> · for {audience} · {read}
      </p>
      <blockquote className="mt-2 border-l-3 border-line pl-3 whitespace-pre-line">
        {pieces.map(({ text, own }, at) => (own ? <mark key={at}>{text}</mark> : text))}
      </blockquote>
    </section>
  )
}
