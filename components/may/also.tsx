/** Rules that are for nobody's role: what is delegated to a person, and what nobody may. */
export function Also({ also, className }: { also: readonly string[]; className: string }) {
  if (also.length === 0) return null
  return (
    <ul className={`${className} space-y-1`}>
      {also.map(words => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
