import type { ReactNode } from 'react'

interface DrawnProps {
  readonly title: string
  readonly className: string
  readonly children: ReactNode
}

/**
 * The box of a drawing, which is for eyes and pointers: the list after it says the same, and its links are reached with the
 * keyboard; so nobody has to listen or tab through everything twice. What is large moves in this box.
 */
export function Drawn({ title, className, children }: DrawnProps) {
  return (
    <div
      role="region"
      aria-label={`${title}, drawn. The list below says the same.`}
      data-drawn
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
      tabIndex={0}
      className={`mt-3 rounded-card border border-line ${className}`}
    >
      {children}
    </div>
  )
}

/** The head of the arrows of a drawing; its lines name it: `url(#id)`. It points away from them at either end. */
export function ArrowHead({ id }: { id: string }) {
  return (
    <defs>
      <marker
        id={id}
        viewBox="0 0 8 8"
        refX="7.5"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        orient="auto-start-reverse"
      >
        <path d="M0 0.5L8 4L0 7.5Z" className="fill-soft forced-colors:fill-[CanvasText]" />
      </marker>
    </defs>
  )
}
