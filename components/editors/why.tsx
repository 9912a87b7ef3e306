import type { ShownWhy } from '../../lib/channels/web'

/** What each of the first answers owes its place to, as shares of the whole. */
export function Why({ why: { text, answers, documents } }: { why: ShownWhy }) {
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong max-sm:text-head">Why in this order?</h1>
      <p className="mt-2 max-w-[60ch] text-soft">
        Somebody types{' '}
        <a href={answers} className="font-strong text-act underline underline-offset-3">
          “{text}”
        </a>
        . This is what search makes of it. To lift an answer, add the words to its “asked”, or give it the
        title that people look for.
      </p>
      {documents.length === 0 && <p className="mt-7">Nothing was found, so there is nothing to explain.</p>}
      <ol className="mt-7 space-y-7">
        {documents.map(({ title, url, reasons }) => (
          <li key={url}>
            <h2 className="text-sub font-strong">
              <a href={url} className="text-act underline-offset-3 hover:underline">
                {title}
              </a>
            </h2>
            <ul className="mt-2 divide-y divide-line border-y border-line">
              {reasons.map(({ words, percent }) => (
                <li key={words} className="flex items-baseline gap-4 py-2">
                  <span className="w-12 shrink-0 text-right font-strong tabular-nums">{percent}%</span>
                  <span className="min-w-0">{words}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}
