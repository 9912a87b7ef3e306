/** The way to change the text of a page. */
export function ChangeIt({ url }: { url: string }) {
  return (
    <a
      href={url}
      className="inline-flex min-h-11 items-center text-soft underline decoration-1 underline-offset-3 hover:text-ink"
    >
      Change this page
    </a>
  )
}
