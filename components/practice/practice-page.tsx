import type { ShownPractice } from '../../lib/channels/web'
import { Wayfinder } from '../reach'

/** What one may practise, tree by tree. */
export function PracticePage({ trees, people }: { trees: readonly ShownPractice[]; people: boolean }) {
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong max-sm:text-head">Practise</h1>
      <p className="mt-2 max-w-[65ch] text-soft">
        Made-up situations. Answer the questions as you would, and see what we would do, and why. Nobody sees
        how you did: only that you practised.
      </p>
      {people && (
        <p className="mt-3">
          <Wayfinder way={{ title: 'Who practised what', url: '/practice/people' }} />
        </p>
      )}
      {trees.length === 0 && (
        <p className="mt-6">There is nothing to practise yet: no situation is written.</p>
      )}
      {trees.map(({ title, count, situations }, at) => (
        <section key={title} aria-labelledby={`tree-${at}`} className="mt-8">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={`tree-${at}`} className="text-head font-strong">
              {title}
            </h2>
            <p className="text-small text-soft">{count}</p>
          </div>
          <ol className="mt-2 divide-y divide-line border-y border-line">
            {situations.map(({ words, who, url, practised }) => (
              <li key={url}>
                <a
                  href={url}
                  className="flex min-h-11 flex-wrap items-baseline gap-x-4 px-1 py-3 hover:bg-act-soft"
                >
                  <span className="min-w-0 flex-1 basis-64">{words}</span>
                  <span className="text-small text-soft">
                    {who}
                    {practised && <span className="text-may"> · ✓ practised</span>}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
