import type { ReactNode } from 'react'
import type { ShownVersion } from '../../lib/channels/web'
import { inLanguage } from '../body/body'
import { TreeList } from '../drawing/tree-list'
import { Wayfinder } from '../reach'
import { Unfold } from '../unfold'
import { Change } from './change'

interface VersionPageProps {
  readonly version: ShownVersion
  /** Its words as they were. */
  readonly words: ReactNode
}

/** A document as it was once, under a bar that says so. */
export function VersionPage({ version, words }: VersionPageProps) {
  const { title, url, history, sentence, isLive, earlier, later, change, document, nodes, rules, settings } =
    version
  return (
    <div className="mx-auto max-w-204">
      <aside
        aria-label="When this was"
        className="ground rounded-card border-l-[5px] border-lamp bg-ask-ground px-5 py-4 text-ask"
      >
        <p className="font-strong [overflow-wrap:anywhere]">{sentence}</p>
        {change.why && <p className="[overflow-wrap:anywhere]">{change.why}</p>}
        {!isLive && (
          <p className="text-small">Its links, and what it says that you may do, are those of today.</p>
        )}
        <ul className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
          {[
            { title: isLive ? 'Its page' : 'See today’s', url },
            { title: 'Its whole history', url: history },
            ...(earlier ? [{ title: '← The version before', url: earlier }] : []),
            ...(later ? [{ title: 'The version after →', url: later }] : []),
          ].map(way => (
            <li key={way.title}>
              <Wayfinder way={way} />
            </li>
          ))}
        </ul>
      </aside>
      <details className="mt-3 text-small">
        <Unfold>What was changed to make it so</Unfold>
        <div className="border-b border-line pb-4 text-base">
          <Change change={change} locale={document?.locale ?? 'en'} />
        </div>
      </details>
      <h1 className="mt-5 text-title font-strong max-sm:text-head" {...inLanguage(document?.locale ?? 'en')}>
        {title}
      </h1>
      {!document && (
        <p className="mt-3">
          Something was wrong with it, so nobody saw it in this form. “What was changed” shows its text.
        </p>
      )}
      {document?.summary && (
        <p
          className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft"
          {...inLanguage(document.locale)}
        >
          {document.summary}
        </p>
      )}
      <div className="mt-4">{words}</div>
      {nodes && (
        <>
          <h2 className="mt-6 text-sub font-strong">Step by step</h2>
          <TreeList nodes={nodes} />
        </>
      )}
      {rules && rules.length > 0 && (
        <section className="mt-6">
          <h2 className="text-sub font-strong">Its rules then</h2>
          <ul className="mt-2 list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
            {rules.map((rule, at) => (
              <li key={at}>{rule}</li>
            ))}
          </ul>
        </section>
      )}
      {settings.length > 0 && <Settings settings={settings} />}
    </div>
  )
}

function Settings({ settings }: Pick<ShownVersion, 'settings'>) {
  return (
    <details className="mt-6 border-t border-line text-small">
      <Unfold>Its settings then</Unfold>
      <dl className="space-y-1 pb-3">
        {settings.map(({ field, after }) => (
          <div key={field} className="flex flex-wrap gap-x-2">
            <dt className="font-strong">{field}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">{after}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
