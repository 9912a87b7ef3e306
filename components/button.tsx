import type { ComponentProps } from 'react'

const shape =
  'button inline-flex min-h-11 items-center justify-center gap-2.5 rounded-control px-4.5 py-2 font-strong no-underline'
const looks = {
  loud: 'bg-act text-on-act hover:brightness-110 ground',
  calm: 'border border-act text-act bg-card hover:bg-act-soft',
}

/** The one thing to do here (`loud`), or one of the others. */
export function ButtonLink({
  look = 'loud',
  className = '',
  children,
  ...props
}: ComponentProps<'a'> & { look?: keyof typeof looks }) {
  return (
    <a {...props} className={`${shape} ${looks[look]} ${className}`}>
      {children}
    </a>
  )
}

export function Button({
  look = 'loud',
  className = '',
  ...props
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return <button {...props} className={`${shape} cursor-pointer ${looks[look]} ${className}`} />
}
