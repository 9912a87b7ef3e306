import type { ShownReport } from '../../lib/channels/web'
import { Button, ButtonLink } from '../button'
import { Trouble } from './trouble'
import { WordsField } from './words-field'

/** "Something is wrong here": it goes to the owner, who answers. */
export function Report({ report }: { report: ShownReport }) {
  const { about, team, problem, text, told } = report
  return (
    <section
      id="wrong"
      data-in-place
      aria-label="Something is wrong here"
      className="scroll-mt-4 has-[[open]]:basis-full"
    >
      {told ? (
        <Told report={{ ...report, told }} />
      ) : (
        <details open={text !== undefined}>
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-soft underline decoration-1 underline-offset-3 hover:text-ink [&::-webkit-details-marker]:hidden">
            Something is wrong here
          </summary>
          <form
            method="post"
            action="/api/feedback"
            className="mt-2 max-w-[66ch] rounded-card border border-line bg-card p-5 text-base"
          >
            <input type="hidden" name="about" value={about} />
            <WordsField
              label="What is wrong? What should it say?"
              hint={`${team} reads it and answers you. Leave out customers’ names.`}
              text={text}
              problem={problem}
            />
            <Button className="mt-3">Send it to {team}</Button>
            <Trouble />
          </form>
        </details>
      )}
    </section>
  )
}

/** It is sent: where the answer will stand. */
function Told({ report: { team, told, known } }: { report: ShownReport & { told: string } }) {
  return (
    <div
      data-said
      tabIndex={-1}
      className="max-w-[66ch] rounded-card border border-line bg-card p-5 text-base outline-none"
    >
      <p className="font-strong">Thank you. {team} has it now.</p>
      <p className="text-small text-soft">
        {known
          ? 'Their answer comes back to you: a number beside your name says so.'
          : 'Their answer will stand on a page that only this link leads to. Keep it: we don’t know who you are.'}
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <ButtonLink look="calm" href={told}>
          {known ? 'See what you said' : 'Open your page'}
        </ButtonLink>
        {!known && (
          <>
            <Button look="calm" type="button" data-copy-link={told} className="needs-script">
              Copy its link
            </Button>
            <span data-copied aria-live="polite" className="text-small text-soft" />
          </>
        )}
      </p>
    </div>
  )
}
