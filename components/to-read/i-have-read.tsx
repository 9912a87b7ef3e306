import type { ShownToRead } from '../../lib/channels/web'
import { Button } from '../button'
import { Trouble } from '../feedback/trouble'
import { Sign } from '../sign'

/** After the words: one button. Once pressed, when that was and what they read. */
export function IHaveRead({ toRead }: { toRead: ShownToRead | undefined }) {
  if (!toRead) return null
  const { id, about, text, words, read, anew, problem } = toRead
  return (
    <section
      id="i-have-read"
      data-in-place
      aria-label="I have read this"
      className="no-print mt-8 max-w-[66ch] scroll-mt-4 rounded-card border border-line bg-card p-5"
    >
      {problem && (
        <p
          role="alert"
          className="ground mb-3 rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {problem}
        </p>
      )}
      {read ? (
        <p data-said={anew || undefined} tabIndex={-1} className="flex items-start gap-2.5 outline-none">
          <span className="mt-1 text-may">
            <Sign tone="may" />
          </span>
          <span>{anew ? `Thank you. ${read}` : read}</span>
        </p>
      ) : (
        <form method="post" action={`/api/to-read/${id}`}>
          <input type="hidden" name="about" value={about} />
          <p className="mb-3">{words}</p>
          <Button name="read" value={text} className="max-sm:w-full">
            I have read this
          </Button>
        </form>
      )}
      <Trouble />
    </section>
  )
}
