import type { ReactNode } from 'react'

/** Words on the left, cards on the right; on a phone the cards, folded into one, come after the first words. */
export function Columns({
  head,
  aside,
  children,
}: {
  head: ReactNode
  aside: ReactNode
  children: ReactNode
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_21.25rem] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0">{head}</div>
      <aside className="min-w-0 space-y-4.5 max-lg:space-y-0 max-lg:divide-y max-lg:divide-line max-lg:overflow-hidden max-lg:rounded-card max-lg:border max-lg:border-line max-lg:bg-card lg:col-start-2 lg:row-span-2 lg:row-start-1">
        {aside}
      </aside>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
