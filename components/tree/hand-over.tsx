import type { ShownOutcome } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Wayfinder } from '../reach'
import { CopySummary } from './copy-summary'

/** Nothing fitted: what was answered so far, to be told, copied or sent to whoever takes it. */
export function HandOver({ outcome: { summary, owner, stuck } }: { outcome: ShownOutcome }) {
  return (
    <>
      <h2 className="text-sub font-strong">Tell them this, and what you heard</h2>
      <div className="panel ground mt-3 rounded-[14px] bg-act-soft p-4.5">
        <div data-words className="space-y-1">
          {summary.lines.map((line, index) => (
            <p key={line} className={index === 0 ? 'font-strong' : ''}>
              {line}
            </p>
          ))}
        </div>
        <p className="no-print mt-4 flex flex-wrap gap-3">
          <CopySummary />
          {summary.mail && (
            <ButtonLink look="calm" href={summary.mail}>
              Write it to {owner.title}
            </ButtonLink>
          )}
        </p>
      </div>
      {stuck && (
        <p className="no-print mt-4">
          <Wayfinder way={{ title: `Back to “${stuck.title}”`, url: stuck.url }} />
        </p>
      )}
    </>
  )
}
