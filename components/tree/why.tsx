import type { ShownOutcome } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { CopySummary } from './copy-summary'
import { PathRow } from './so-far'

/** What led here: each answer, to be changed or copied, and the rule that the verdict rests on. */
export function Why({ outcome: { path, rule, revision, summary, stuck } }: { outcome: ShownOutcome }) {
  return (
    <section className="panel mt-2">
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
        {path.length > 0 && !stuck && (
          <div className="border-t border-line text-small">
            <pre data-words hidden>
              {summary.lines.join('\n')}
            </pre>
            <CopySummary look="underline-offset-3 hover:underline" />
          </div>
        )}
      </div>
    </section>
  )
}
