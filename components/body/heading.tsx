import type { ComponentProps } from 'react'
import { LinkHere } from './link-here'

/** A heading with a link to itself beside it; one without an anchor stands alone. */
export function Heading({
  as: Level,
  ...props
}: ComponentProps<'h2'> & { as: 'h2' | 'h3' | 'h4' | 'h5' | 'h6' }) {
  const { id, children, className } = props
  if (!id || className) return <Level {...props} />
  return (
    <div className="heading flex items-center gap-1.5">
      <Level id={id} className="min-w-0">
        {children}
      </Level>
      <LinkHere anchor={id} name={id} />
    </div>
  )
}
