import type { ReactNode } from 'react'

/** A key, shown where it acts. It is for eyes only: what it does is said in words beside it. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd
      aria-hidden="true"
      className="needs-script no-print inline-flex h-6 min-w-6 items-center justify-center rounded-key border border-line bg-card px-1.5 text-[0.8125rem] font-strong text-soft"
    >
      {children}
    </kbd>
  )
}
