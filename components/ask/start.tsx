import type { ShownHistory, ShownStart } from '../../lib/channels/web'
import { Answering } from '../tree/answering'
import { EmptyHouse } from './empty-house'
import { Changed, News, Opened } from './history'
import { OwnerPanel } from './owner-panel'
import { FirstTime, SignIn } from './welcome'

/** What to press when one has no words for it yet, and where one left off. */
export function Start({ start, history }: { start: ShownStart; history?: ShownHistory }) {
  const { empty, question, desk, signIn, trees } = start
  if (empty) return <EmptyHouse />
  const beside = signIn || history?.first || history?.changed || history?.opened.length
  return (
    <div className="mt-7 space-y-9">
      {history && <News news={history.news} />}
      <div
        className={`grid items-start gap-x-12 gap-y-9 ${beside ? 'lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]' : ''}`}
      >
        {question && (
          <section aria-labelledby="front-door" className="min-w-0">
            <p className="text-small font-strong text-soft">Or find whose issue it is</p>
            <h2 id="front-door" className="mt-1 mb-4 text-head font-strong">
              {question.ask}
            </h2>
            <Answering question={question} keys={false} />
          </section>
        )}
        {desk && desk.reach.length > 0 && <OwnerPanel owner={desk} line="Or talk to somebody" />}
        {beside && (
          <div className="min-w-0 space-y-9">
            {signIn && <SignIn />}
            {history?.first && <FirstTime />}
            {history?.changed && <Changed changed={history.changed} />}
            {history && <Opened opened={history.opened} />}
          </div>
        )}
      </div>
      <Trees trees={trees} />
    </div>
  )
}

function Trees({ trees }: Pick<ShownStart, 'trees'>) {
  if (trees.length === 0) return null
  return (
    <section aria-labelledby="trees">
      <h2 id="trees" className="text-small font-strong text-soft">
        Or start from what happened
      </h2>
      <ul className="mt-2 grid gap-x-12 border-t border-line sm:grid-cols-2 lg:grid-cols-3">
        {trees.map(({ title, url, summary }) => (
          <li key={url} className="border-b border-line">
            <a href={url} className="group block h-full py-3">
              <span className="font-strong text-act underline-offset-3 group-hover:underline">{title}</span>
              <span className="block text-small text-soft">{summary}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
