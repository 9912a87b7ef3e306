/** That what is shown may be older than what there is elsewhere, and why. */
export function Trouble({ trouble }: { trouble?: string | undefined }) {
  if (!trouble) return null
  return (
    <div role="status" className="ground mt-5 rounded-control bg-ask-ground px-4 py-3 text-ask">
      <p className="font-strong">The repository can’t be reached, so this may be old.</p>
      <p className="[overflow-wrap:anywhere]">{trouble}</p>
    </div>
  )
}
