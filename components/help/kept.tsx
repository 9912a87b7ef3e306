import type { ShownHelp } from '../../lib/channels/web'

/** What is kept, and for how long: one after the other, so that it can be read on a phone too. */
export function Kept({ kept }: Pick<ShownHelp, 'kept'>) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {kept.map(({ name, what, long }) => (
        <div key={name} className="py-3">
          <dt className="flex flex-wrap justify-between gap-x-6">
            <strong className="font-strong">{name}</strong>
            <span>{long}</span>
          </dt>
          <dd className="text-small text-soft">{what}</dd>
        </div>
      ))}
    </dl>
  )
}
