/** The address of this place on the page: to follow, and with scripts on the clipboard at once. `name` is an element's id. */
export function LinkHere({ anchor, name }: { anchor: string; name: string }) {
  const id = `link-${anchor}`
  return (
    <span className="link-here no-print">
      <a id={id} href={`#${anchor}`} data-copy-link aria-label="Link to" aria-labelledby={`${id} ${name}`}>
        #
      </a>
      <span data-copied aria-live="polite" />
    </span>
  )
}
