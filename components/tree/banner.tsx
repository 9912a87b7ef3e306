import type { ShownBanner, Tone } from '../../lib/channels/web'
import { Sign } from '../sign'

const grounds: Readonly<Record<Tone, string>> = {
  may: 'bg-may-ground text-may',
  ask: 'bg-ask-ground text-ask',
  never: 'bg-never-ground text-never',
}
const solids: Readonly<Record<Tone, string>> = { may: 'bg-may', ask: 'bg-ask', never: 'bg-never' }

/** The verdict, first and loud: sign, word, sentence, and whom to reach. Above it which kind of end this is. */
export function Banner({ banner, result }: { banner: ShownBanner; result: string }) {
  const { tone, head, sentence, button } = banner
  return (
    <section
      id="verdict"
      data-follows="done"
      aria-label="What you may do"
      className={`ground flex flex-wrap items-start gap-x-5.5 gap-y-4 rounded-card px-6.5 py-5.5 max-sm:px-5 ${grounds[tone]}`}
    >
      <span
        className={`ground flex size-11 shrink-0 items-center justify-center rounded-full text-on-verdict ${solids[tone]}`}
      >
        <Sign tone={tone} size={22} />
      </span>
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-small font-strong text-soft">{result}</p>
        <h1 className="text-[1.75rem] leading-tight font-strong max-sm:text-head">{head}</h1>
        <p className="mt-1.5 text-ink">{sentence}</p>
      </div>
      {button && (
        <a
          href={button.href}
          rel="noopener noreferrer"
          className={`ground no-print inline-flex min-h-11 items-center justify-center rounded-control px-4.5 py-2 font-strong text-on-verdict max-sm:w-full ${solids[tone]}`}
        >
          {button.words}
        </a>
      )}
    </section>
  )
}
