import type { ReactNode } from 'react'

const looks: Readonly<Record<string, readonly [name: string, classes: string]>> = {
  note: ['Note', 'border-l-act bg-card'],
  tip: ['Tip', 'border-l-may bg-may-ground'],
  warning: ['Careful', 'border-l-ask bg-ask-ground'],
}

/** Something to notice beside the words. */
export function Note({ kind = 'note', children }: { kind?: string; children?: ReactNode }) {
  const [name, classes] = looks[kind] ?? looks['note']!
  return (
    <div role="note" className={`ground rounded-r-control border-l-4 px-4.5 py-3 [&>*+*]:mt-2 ${classes}`}>
      <p className="text-small font-strong">{name}</p>
      {children}
    </div>
  )
}
