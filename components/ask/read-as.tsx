import type { Shown } from '../../lib/channels/web'

/** How the words were read, and the way to have them taken as they were typed; or what may have been meant. */
export function ReadAs({ shown: { readAs, meant } }: { shown: Shown }) {
  if (readAs)
    return (
      <>
        Showing answers for <strong className="font-strong text-ink">{readAs.words}</strong>
        {' · '}
        <Words way={readAs.asTyped} before="search for" after="instead" />
      </>
    )
  if (meant) return <Words way={meant} before="Did you mean" after="?" />
  return null
}

function Words({
  way: { title, url },
  before,
  after,
}: {
  way: NonNullable<Shown['meant']>
  before: string
  after: string
}) {
  return (
    <a href={url} className="text-act underline underline-offset-3">
      {before} {title} {after}
    </a>
  )
}
