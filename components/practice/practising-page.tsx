import type { ReactNode } from 'react'
import type { ShownPractising } from '../../lib/channels/web'
import { Answering } from '../tree/answering'
import { SoFar } from '../tree/so-far'
import { Wayfinder } from '../reach'
import { Compared } from './compared'

/** A situation being practised: what happened, then its next question, or how it ended. */
export function PractisingPage({ shown, words }: { shown: ShownPractising; words: ReactNode }) {
  const { title, situation, who, question } = shown
  return (
    <div id="here" tabIndex={-1} className="mx-auto max-w-204 scroll-mt-4 outline-none">
      <p className="no-print text-small">
        <Wayfinder way={{ title: '← Practise', url: '/practice' }} />
      </p>
      <section
        aria-label="The situation"
        className="ground mt-3 rounded-card bg-act-soft px-6 py-5 max-sm:px-5"
      >
        <p className="text-small text-soft">
          {title} · you are: {who}
        </p>
        <p className="mt-1 text-sub font-strong">{situation}</p>
      </section>
      {question ? (
        <>
          <h1 className="mt-6 text-title font-strong max-sm:text-head">{question.ask}</h1>
          <div className="mt-2 mb-4 text-soft">{words}</div>
          <Answering question={question} />
          <div className="mt-8">
            <SoFar path={question.path} summary={question.summary} />
          </div>
        </>
      ) : (
        <Compared shown={shown} words={words} />
      )}
    </div>
  )
}
