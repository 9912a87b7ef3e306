import type { ShownTasks } from '../../lib/channels/web'
import { Tasks } from './tasks'

/** What waits for those who write: how much of each, then the lists. */
export function EditorsPage({ lists }: { lists: readonly ShownTasks[] }) {
  const open = lists.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong max-sm:text-head">For editors</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        {open === 0
          ? 'Nothing waits for you. Everything is verified, found and read.'
          : 'What people ask and don’t find comes first; what they read must be right.'}
      </p>
      <nav aria-label="On this page" className="mt-6">
        <ul className="flex flex-wrap gap-2.5">
          {lists.map(({ id, title, count }) => (
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
      {lists.map(list => (
        <Tasks key={list.id} list={list} />
      ))}
      <p className="mt-10 text-small text-soft">
        How to write, check and publish:{' '}
        <a href="/help/editors" className="font-strong text-act underline underline-offset-3">
          the guide for editors
        </a>
        .
      </p>
    </div>
  )
}
