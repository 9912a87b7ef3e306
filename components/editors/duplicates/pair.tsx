import type { ShownPair } from '../../../lib/channels/web'
import { Button } from '../../button'
import { Lines } from '../lines'
import { Merging } from './merging'
import { Side } from './side'

interface Props {
  readonly pair: ShownPair
  readonly keeps: boolean
  readonly proposes: boolean
}

/** Two places beside each other, and what to do about them. */
export function Pair({ pair, keeps, proposes }: Props) {
  const { id, title, mend, sides, write, merges, right } = pair
  const [one, other] = sides
  return (
    <article aria-labelledby={`pair-${id}`} className="rounded-card border border-line bg-card p-4 sm:p-5">
      <h2 id={`pair-${id}`} className="text-[1.125rem] font-strong">
        {title}
        <span className="sr-only">
          : {one.title}, {other.title}
        </span>
      </h2>
      <p className="mt-1 max-w-[76ch] text-soft">{right ?? mend}</p>
      {write && right === undefined && <Lines>{write}</Lines>}
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        <Side side={one} />
        <Side side={other} />
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {merges.length > 0 && right === undefined && <Merging merges={merges} proposes={proposes} />}
        {keeps && (
          <form method="post" action="/api/duplicates">
            <input type="hidden" name={right === undefined ? 'right' : 'again'} value={id} />
            <Button look="calm">
              {right === undefined ? 'This is right as it is' : 'Ask me again'}
              <span className="sr-only">
                : {one.title}, {other.title}
              </span>
            </Button>
          </form>
        )}
      </div>
    </article>
  )
}
