import type { ReactNode } from 'react'
import type { ShownCarry, ShownQuestion } from '../../lib/channels/web'
import { Answering } from './answering'
import { CarryOn } from './carry-on'
import { Crumbs } from './crumbs'
import { SoFar } from './so-far'

interface QuestionPageProps {
  readonly question: ShownQuestion
  readonly words: ReactNode
  readonly carry: ShownCarry | undefined
}

/** One question, its choices, what was answered so far, and the way out. `words` is what its author says about it. */
export function QuestionPage({ question, words, carry }: QuestionPageProps) {
  const { trees, count, ask, path, summary, handOver } = question
  const whole = trees.at(-1)?.url
  return (
    <div id="here" tabIndex={-1} className="mx-auto max-w-204 scroll-mt-4 outline-none">
      <Crumbs trees={trees} count={count} />
      <h1 className="mt-5 text-title font-strong max-sm:mt-3 max-sm:text-head">{ask}</h1>
      <div className="mt-2 mb-4 text-soft">{words}</div>
      <Answering question={question} />
      <div className="mt-8 space-y-5">
        <SoFar path={path} summary={carry ? [...summary, carry.told] : summary} />
        <div>
          {handOver?.url && (
            <p className="text-small text-soft">
              Doesn’t fit?{' '}
              <a
                href={handOver.url}
                className="inline-flex min-h-11 items-center font-strong text-act underline-offset-3 hover:underline"
              >
                Hand it to the {handOver.title.toLowerCase()}
              </a>
            </p>
          )}
          <CarryOn carry={carry} />
          {whole && (
            <p className="no-print flex flex-wrap gap-x-6 text-small">
              <a
                href={`/drawing${whole}`}
                className="inline-flex min-h-11 items-center text-act underline-offset-3 hover:underline"
              >
                See all the questions at once
              </a>
              <a
                href="/practice"
                className="inline-flex min-h-11 items-center text-act underline-offset-3 hover:underline"
              >
                Practise with made-up situations
              </a>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}
