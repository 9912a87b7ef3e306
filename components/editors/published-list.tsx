import type { ShownPublished } from '../../lib/channels/web'

/** What was published last, the newest first. */
export function PublishedList({ last }: { last: readonly ShownPublished[] }) {
  return (
    <ol className="mt-3 divide-y divide-line border-y border-line">
      {last.map(({ revision, at, note, held }, i) => (
        <li key={i} className="flex flex-wrap gap-x-4 py-2.5 [overflow-wrap:anywhere]">
          <span className="w-30 shrink-0 tabular-nums">{at}</span>
          <span className="w-40 shrink-0 font-strong">{revision}</span>
          <span className="min-w-0 flex-1 basis-60">
            {note}
            {held > 0 && <span className="text-ask"> · {held} held back</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
