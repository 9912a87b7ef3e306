import type { ShownPhrasings, ShownTasks } from '../../lib/channels/web'
import { Phrasings } from './phrasings'
import { Tasks } from './tasks'
import { Desks } from './desks'

/** What waits for those who write: how much of each, then the lists. */
export function EditorsPage({
  lists,
  phrasings,
}: {
  lists: readonly ShownTasks[]
  phrasings: ShownPhrasings
}) {
  const asked = { id: 'people-ask', title: 'Also asked this way', count: phrasings.count }
  const parts = [...lists.slice(0, 3), asked, ...lists.slice(3)]
  const open = parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="mx-auto max-w-204">
      <Desks here="/editors" />
      <h1 className="text-title font-strong max-sm:text-head">For editors</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        {open === 0
          ? 'Nothing waits for you. Everything is verified, found and read.'
          : 'What people ask and don’t find comes first; what they read must be right.'}
      </p>
      <nav aria-label="On this page" className="mt-6">
        <ul className="flex flex-wrap gap-2.5">
          {parts.map(({ id, title, count }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-11 items-center gap-2.5 rounded-control border border-line bg-card px-4 hover:border-act"
              >
                {title} <strong className={count ? 'text-act' : 'font-normal text-soft'}>{count}</strong>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(part =>
        'tasks' in part ? (
          <Tasks key={part.id} list={part} />
        ) : (
          <Phrasings key={part.id} phrasings={phrasings} />
        ),
      )}
    </div>
  )
}
