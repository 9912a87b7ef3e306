/** What is told of the walk itself: what was done, and where it goes on. */
export function PaperTold({ lines }: { lines: readonly string[] }) {
  return lines.map(line => (
    <p key={line} className="mt-2 font-strong [overflow-wrap:anywhere]">
      {line}
    </p>
  ))
}
