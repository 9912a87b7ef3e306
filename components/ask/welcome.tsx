import type { ReactNode } from 'react'
import { ButtonLink } from '../button'
import { Pill } from '../pill'

const verdicts = [
  { tone: 'may', pill: 'You may', means: 'Do it. Nobody has to be asked.' },
  { tone: 'ask', pill: 'Ask first', means: 'It says who can say yes, and who is here now.' },
  { tone: 'never', pill: 'Never', means: 'It says whose it is, and what to say.' },
] as const

/** What this is, for somebody who is here for the first time. */
export function FirstTime() {
  return (
    <Welcome title="New here?">
      <p className="mt-2">
        Type what the customer said, in their words. You get the answer, the next question, or whose issue it
        is, and always what you may do:
      </p>
      <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-2 text-small">
        {verdicts.map(({ tone, pill, means }) => (
          <div key={tone} className="contents">
            <dt>
              <Pill tone={tone}>{pill}</Pill>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5">
        <ButtonLink href="/help" look="calm" className="max-sm:w-full">
          How to use this, in five minutes
        </ButtonLink>
      </p>
    </Welcome>
  )
}

/** For somebody who may work here. */
export function SignIn() {
  return (
    <Welcome title="Work here?">
      <p className="mt-2">
        Most of what is here is for those who do. Sign in, and every answer also says what you may do, and who
        is here to ask.
      </p>
      <p className="mt-5">
        <ButtonLink href="/sign-in" className="max-sm:w-full">
          Sign in
        </ButtonLink>
      </p>
    </Welcome>
  )
}

function Welcome({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="rounded-card border border-line bg-card p-6 max-sm:p-5">
      <h2 className="text-sub font-strong">{title}</h2>
      {children}
    </section>
  )
}
