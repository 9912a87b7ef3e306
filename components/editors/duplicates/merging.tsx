import type { ShownMerge } from '../../../lib/channels/web'
import { Button } from '../../button'
import { Lines } from '../lines'

interface Props {
  readonly merges: readonly ShownMerge[]
  readonly proposes: boolean
}

/** Which of two documents stays: proposed from here where the house can, else a command. */
export function Merging({ merges, proposes }: Props) {
  return (
    <details className="min-w-0 open:w-full">
      <summary className="button inline-flex min-h-11 cursor-pointer items-center rounded-control border border-act bg-card px-4.5 py-2 font-strong text-act hover:bg-act-soft">
        Make them one …
      </summary>
      <p className="mt-3 max-w-[76ch]">
        Which one stays? The address of the other leads to it from then on, links are changed, and it is found
        by the other’s title and “asked” too. The words of the other are taken away: take over first what only
        it says.
        {proposes && ' Nothing is changed until somebody has looked at it.'}
      </p>
      <ul className="mt-3 space-y-3">
        {merges.map(({ keep, gone, title, problem, command }) => (
          <li key={keep}>
            {problem && (
              <p className="text-small">
                <strong className="font-strong">{title}</strong> can’t stay. {problem}
              </p>
            )}
            {!problem && proposes && (
              <form method="post" action="/api/duplicates">
                <input type="hidden" name="keep" value={keep} />
                <input type="hidden" name="gone" value={gone} />
                <Button look="calm">Propose that “{title}” stays</Button>
              </form>
            )}
            {!problem && !proposes && (
              <>
                <p className="text-small">
                  So that <strong className="font-strong">{title}</strong> stays, in your copy of the content:
                </p>
                <Lines>{command}</Lines>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
