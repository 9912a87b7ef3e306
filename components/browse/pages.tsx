import type { ShownBrowse } from '../../lib/channels/web'
import { ButtonLink } from '../button'

/** Which page of how many, the one before and the next. */
export function Pages({ pages: { page, of, before, next } }: { pages: NonNullable<ShownBrowse['pages']> }) {
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-center gap-4">
      {before && (
        <ButtonLink look="calm" href={before} rel="prev">
          ← Before
        </ButtonLink>
      )}
      <p className="text-small text-soft">
        Page {page} of {of}
      </p>
      {next && (
        <ButtonLink look="calm" href={next} rel="next">
          Next →
        </ButtonLink>
      )}
    </nav>
  )
}
