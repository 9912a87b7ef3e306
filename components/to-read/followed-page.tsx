import type { ReactNode } from 'react'
import type { ShownFollowed, ShownReader } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { AskAgain } from './ask-again'

/** Who has read what they were asked to read, and who hasn't. */
export function FollowedPage({ followed }: { followed: ShownFollowed }) {
  const { id, title, url, words, why, progress, changed, ended, mayAsk } = followed
  const { missing, done, others } = followed
  return (
    <div className="mx-auto max-w-204">
      <p className="text-small font-strong text-soft">
        <a href="/to-read" className="underline underline-offset-3">
          To be read
        </a>
        {ended && ' · over'}
      </p>
      <h1 className="mt-1.5 text-title font-strong max-sm:text-head">{progress}</h1>
      <p className="mt-2 text-[1.1875rem] leading-normal text-soft">
        <a href={url} className="font-strong text-act underline underline-offset-3">
          {title}
        </a>
      </p>
      <p className="mt-3 max-w-[66ch]">
        {words} {why && `“${why}”`}
      </p>
      {changed && (
        <p className="ground mt-4 max-w-[66ch] rounded-control bg-ask-ground px-4 py-3 text-ask">
          The words have changed since it was asked. Who read it before has read the version of then.
        </p>
      )}
      <Readers title="Not yet" readers={missing}>
        {done.length > 0 ? 'Everybody has read it.' : 'Nobody is asked.'}
      </Readers>
      <Readers title="Have read it" readers={done}>
        Nobody so far.
      </Readers>
      {others.length > 0 && <Readers title="Have read it, and are asked no more" readers={others} />}
      <div className="no-print mt-8 flex flex-wrap items-start gap-3">
        <ButtonLink look="calm" href={`/to-read/${id}/list.csv`} download>
          Take it as a table (CSV)
        </ButtonLink>
        {mayAsk && <AskAgain followed={followed} />}
      </div>
    </div>
  )
}

interface ReadersProps {
  readonly title: string
  readonly readers: readonly ShownReader[]
  /** Where there is nobody. */
  readonly children?: ReactNode
}

function Readers({ title, readers, children }: ReadersProps) {
  return (
    <section className="mt-8">
      <h2 className="text-sub font-strong">
        {title} {readers.length > 0 && <span className="font-normal text-soft">{readers.length}</span>}
      </h2>
      {readers.length === 0 && <p className="mt-2 text-soft">{children}</p>}
      {readers.length > 0 && (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {readers.map(({ account, name, line }) => (
            <li key={account} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
              <span className="font-strong">{name}</span>
              <span className="text-small text-soft">{line}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
