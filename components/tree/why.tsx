import type { ShownOutcome } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { CopyLines } from './copy-summary'
import { PathRow } from './so-far'

interface WhyProps {
  readonly outcome: ShownOutcome
  /** What is copied besides: what was done, and where it goes on. */
  readonly told: readonly string[]
}

/** What led here: each answer, to be changed or copied, and the rule that the verdict rests on. */
export function Why({ outcome: { path, rule, revision, summary, stuck }, told }: WhyProps) {
  return (
    <section className="mt-2">
      <h2 className="text-sub font-strong">Why</h2>
      <div className="mt-3 rounded-card border border-line bg-card px-6 py-4 max-sm:px-5">
        <ol className="divide-y divide-line text-small">
          {path.map(step => (
            <PathRow key={step.ask + step.label} step={step} />
          ))}
          <li className="flex flex-wrap justify-between gap-x-4 py-2.5 text-soft">
            <span>
              {rule ? (
                <Wayfinder way={{ title: rule.words, ...(rule.url && { url: rule.url }) }} />
              ) : (
                'Revision'
              )}
            </span>
            <span>{revision}</span>
          </li>
        </ol>
        {path.length > 0 && !stuck && <CopyLines lines={[...summary.lines, ...told]} />}
      </div>
    </section>
  )
}
