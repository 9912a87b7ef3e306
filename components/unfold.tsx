import type { ReactNode } from 'react'

/** The line of something that unfolds, with the sign that says so. */
export function Unfold({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <summary
      className={`flex min-h-11 cursor-pointer list-none items-center gap-2 text-small [&::-webkit-details-marker]:hidden ${className}`}
    >
      <svg viewBox="0 0 10 10" width="10" aria-hidden="true" className="shrink-0 text-soft in-open:rotate-90">
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {children}
    </summary>
  )
}
