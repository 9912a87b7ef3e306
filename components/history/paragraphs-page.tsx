import type { ShownParagraphs } from '../../lib/channels/web'
import { inLanguage } from '../body/body'
import { Wayfinder } from '../reach'
import { HistoryHead } from './head'

/** A document as it is today; beside each stretch of it stands who wrote it last. */
export function ParagraphsPage({ told: { title, url, locale, note, stretches } }: { told: ShownParagraphs }) {
  return (
    <div className="mx-auto max-w-240">
      <HistoryHead title={title} url={url} locale={locale} view="?by=paragraph" note={note} />
      <ol className="mt-5 divide-y divide-line border-y border-line empty:hidden">
        {stretches.map(({ when, by, why, url, paragraphs }, at) => (
          <li key={at} className="grid gap-x-8 gap-y-2 py-4 md:grid-cols-[13rem_minmax(0,66ch)]">
            <div className="text-small [overflow-wrap:anywhere]">
              <p className="font-strong">{by}</p>
              <p className="text-soft">{when}</p>
              {why && <p className="text-soft">{why}</p>}
              {url && (
                <p>
                  <Wayfinder way={{ title: 'See that change', url }} />
                </p>
              )}
            </div>
            <div className="space-y-2" {...inLanguage(locale)}>
              {paragraphs.map((text, n) => (
                <p key={n} className="whitespace-pre-line [overflow-wrap:anywhere]">
                  {text}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
