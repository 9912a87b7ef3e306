import type { ShownSent } from '../../lib/channels/web'

/** What went out of the house, or was to and why it didn't, the newest first. */
export function SentList({ sent }: { sent: readonly ShownSent[] }) {
  return (
    <ol className="mt-3 divide-y divide-line border-y border-line">
      {sent.map(({ at, about, to, state, isWrong }, i) => (
        <li key={i} className="flex flex-wrap gap-x-4 py-2.5 [overflow-wrap:anywhere]">
          <span className="w-30 shrink-0 tabular-nums">{at}</span>
          <span className="min-w-0 flex-1 basis-60">
            <span className="font-strong">{about}</span>, {to}
            <span className={isWrong ? 'text-ask' : 'text-soft'}> · {state}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
