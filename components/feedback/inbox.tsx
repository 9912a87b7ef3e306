import type { ShownInbox, ShownThread } from '../../lib/channels/web'

/** What waits for you to answer, and what you said yourself. */
export function Inbox({ inbox: { toAnswer, mine } }: { inbox: ShownInbox }) {
  const waiting = toAnswer.filter(thread => thread.waiting).length
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong max-sm:text-head">What people say is wrong</h1>
      {toAnswer.length > 0 && (
        <Threads title="For you to answer" threads={toAnswer}>
          {waiting === 0 && 'Nothing waits for you.'}
        </Threads>
      )}
      <Threads title="What you said" threads={mine}>
        {mine.length === 0 &&
          'Nothing yet. At the end of every page stands “Something is wrong here”: it goes to the team that can mend it, and their answer comes here.'}
      </Threads>
    </div>
  )
}

interface ThreadsProps {
  readonly title: string
  readonly threads: readonly ShownThread[]
  readonly children: string | false
}

function Threads({ title, threads, children }: ThreadsProps) {
  return (
    <section className="mt-9">
      <h2 className="text-sub font-strong">{title}</h2>
      {children && <p className="mt-2 max-w-[66ch] text-soft">{children}</p>}
      {threads.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {threads.map(thread => (
            <li key={thread.url}>
              <Thread thread={thread} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Thread({ thread: { title, url, excerpt, when, waiting, state } }: { thread: ShownThread }) {
  return (
    <a href={url} className="group block px-1 py-3.5 hover:bg-card">
      <span className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="font-strong group-hover:underline">{title}</span>
        {waiting && (
          <span className="ground rounded-2xl bg-ask-ground px-2.5 py-0.5 text-small font-strong text-ask">
            {state}
          </span>
        )}
      </span>
      <span className="mt-0.5 block text-small text-soft">
        “{excerpt}” · {when}
        {!waiting && ` · ${state.toLowerCase()}`}
      </span>
    </a>
  )
}
