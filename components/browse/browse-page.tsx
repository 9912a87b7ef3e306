import type { ShownBrowse } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Chosen } from './chosen'
import { Facets } from './facets'
import { Groups } from './groups'
import { Pages } from './pages'
import { Rows } from './rows'
import { Sorts } from './sorts'
import { WordsForm } from './words-form'

/** Everything there is, and the ways to narrow it; on a phone these fold to one line. */
export function BrowsePage({ shown }: { shown: ShownBrowse }) {
  const { count, words, carried, facets, chosen, sorts, groups, rows, pages } = shown
  return (
    <>
      <h1 className="text-title font-strong max-sm:text-head">Everything there is</h1>
      <p className="mt-1 text-soft">
        What you may read, by title. To ask in their own words,{' '}
        <a href="/" className="text-act underline decoration-1 underline-offset-3 hover:decoration-2">
          use the box
        </a>
        .
      </p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-5 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Facets facets={facets} />
        <section aria-label="Documents" className="min-w-0 lg:col-start-2">
          <WordsForm words={words} carried={carried} />
          <Chosen chosen={chosen} />
          <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-small">
            <p className="font-strong">{count}</p>
            {rows.length > 1 && <Sorts sorts={sorts} />}
          </div>
          <Groups groups={groups} />
          <Rows rows={rows} />
          {groups.length + rows.length === 0 && <Nothing chosen={chosen} />}
          {pages && <Pages pages={pages} />}
        </section>
      </div>
    </>
  )
}

/** Which filter to take away, and how much there is then. */
function Nothing({ chosen }: { chosen: ShownBrowse['chosen'] }) {
  const ways = chosen.filter(({ count }) => count > 0)
  if (chosen.length === 0) return <p className="mt-4 text-soft">There is nothing here for you to read yet.</p>
  return (
    <div className="mt-4 rounded-card border border-line bg-card p-6 max-sm:p-5">
      <h2 className="text-sub font-strong">Nothing fits all of that</h2>
      {ways.length > 0 ? (
        <>
          <p className="mt-1 text-soft">Take one away:</p>
          <ul className="mt-3 flex flex-wrap gap-3">
            {ways.map(({ title, label, url, count }) => (
              <li key={title}>
                <ButtonLink look="calm" href={url}>
                  {title}: {label}
                  <span className="font-normal text-soft">{count} without it</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="mt-1 text-soft">Taking one away isn’t enough.</p>
          <p className="mt-3">
            <ButtonLink look="calm" href="/browse">
              Take them all away
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  )
}
