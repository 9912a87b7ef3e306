import type { ShownPhrasing, ShownPhrasings } from '../../lib/channels/web'
import { Trouble } from '../feedback/trouble'
import { Wayfinder } from '../reach'
import { Lines } from './lines'

/** What people typed before they opened a page, with what stands behind it, and how to take it over. */
export function Phrasings({ phrasings: shown }: { phrasings: ShownPhrasings }) {
  const { count, phrasings, meanwhile, besides } = shown
  return (
    <section id="people-ask" data-in-place aria-labelledby="people-ask-title" className="mt-10 scroll-mt-4">
      <h2 id="people-ask-title" data-said tabIndex={-1} className="text-sub font-strong outline-none">
        People also ask it this way {count > 0 && <span className="font-normal text-soft">{count}</span>}
      </h2>
      <p className="mt-2 max-w-[66ch] text-soft">
        {count > 0
          ? `They typed these words, and opened the page. Write them into it, and search finds it by them for good. ${meanwhile}`
          : 'What people type finds its page, or nobody has typed it often enough.'}
      </p>
      {count > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {phrasings.map(phrasing => (
            <li key={phrasing.id} className="py-3">
              <Phrasing phrasing={phrasing} />
            </li>
          ))}
        </ul>
      )}
      {count > phrasings.length && (
        <p className="mt-3 text-small text-soft">
          These are the first {phrasings.length} of {count}.
        </p>
      )}
      {besides && <p className="mt-3 text-small text-soft">{besides}</p>}
      <Trouble />
    </section>
  )
}

function Phrasing({ phrasing: { id, text, document, evidence, but, take } }: { phrasing: ShownPhrasing }) {
  return (
    <>
      <p>
        <span className="font-strong">“{text}”</span> <span className="text-soft">leads to</span>{' '}
        <Wayfinder way={document} />
      </p>
      <p className="text-small text-soft">{evidence}</p>
      {but && <p className="mt-1 max-w-[66ch] text-small">{but}</p>}
      <div className="mt-1 flex flex-wrap items-start gap-x-6">
        {take && (
          <details className="min-w-0 open:w-full">
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-small font-strong text-act">
              Take it over<span className="sr-only">: {text}</span>
            </summary>
            <p className="text-small">{take.say}</p>
            <Lines>{take.lines}</Lines>
            <p className="mt-2 text-small">Or let the program write it into your copy of the content:</p>
            <Lines>{take.command}</Lines>
          </details>
        )}
        <form method="post" action="/api/phrasings">
          <input type="hidden" name="id" value={id} />
          <button className="inline-flex min-h-11 cursor-pointer items-center text-small font-strong text-act underline-offset-3 hover:underline">
            Not for this page<span className="sr-only">: {text}</span>
          </button>
        </form>
      </div>
    </>
  )
}
