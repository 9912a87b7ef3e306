import type { ShownToRead } from '../../lib/channels/web'

/** Before the words: that somebody asks this reader to read them, and where to say so. */
export function AskedLine({ toRead }: { toRead: ShownToRead | undefined }) {
  if (!toRead) return null
  // Once it is read, this takes the line away where the button was pressed without leaving the page.
  if (toRead.read) return <div id="asked-to-read" hidden />
  const { words, why, late } = toRead
  return (
    <div
      id="asked-to-read"
      data-follows="i-have-read"
      className={`ground mt-5 rounded-control px-4 py-3 ${late ? 'bg-ask-ground text-ask' : 'bg-act-soft'}`}
    >
      <p className="font-strong">
        {words}
        {late && ' That day has been.'}
      </p>
      {why && <p>“{why}”</p>}
      <p className="text-small">
        <a
          href="#i-have-read"
          className="inline-flex min-h-11 items-center font-strong text-act underline underline-offset-3"
        >
          When you have, say so at the end
        </a>
      </p>
    </div>
  )
}
