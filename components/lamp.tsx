/** The mark of the house: a lamp in a window. */
export function Lamp() {
  return (
    <svg width="20" height="26" viewBox="0 0 20 26" aria-hidden="true" className="shrink-0">
      <path d="M1 10a9 9 0 0 1 18 0v10a5 5 0 0 1-5 5H6a5 5 0 0 1-5-5Z" fill="var(--lamp)" opacity="0.35" />
      <path d="M4 10a6 6 0 0 1 12 0v9a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3Z" fill="var(--lamp)" />
    </svg>
  )
}
