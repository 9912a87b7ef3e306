/** Filled while somebody is there, hollow while nobody is. The words beside it say the same. */
export function Dot({ open }: { open: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-block size-2.5 shrink-0 rounded-full border-2 ${open ? 'ground border-may bg-may forced-colors:bg-[CanvasText]' : 'border-soft'}`}
    />
  )
}
