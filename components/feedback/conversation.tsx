import type { ShownConversation } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { Reply } from './reply'

/** What somebody said is wrong, and what was said since. */
export function Conversation({ conversation }: { conversation: ShownConversation }) {
  const { about, team, closed, mayAnswer, nameless, messages } = conversation
  return (
    <section id="conversation" data-in-place className="mx-auto max-w-[66ch]">
      <p className="text-small font-strong text-soft">
        {closed ? 'Settled' : mayAnswer ? 'Something is wrong: yours to answer' : 'What you said is wrong'}
      </p>
      <h1 className="mt-1.5 text-title font-strong max-sm:text-head">{about.title}</h1>
      <p className="mt-2 text-soft">
        {about.url && (
          <>
            <Wayfinder way={{ title: 'Read the page', url: about.url }} />
            {' · '}
          </>
        )}
        {mayAnswer ? (
          'Whoever said it hears back here.'
        ) : (
          <>
            <Wayfinder way={team} /> answers here.
          </>
        )}
      </p>
      {nameless && (
        <p className="ground mt-4 rounded-control bg-act-soft px-4 py-3 text-small">
          Keep the address of this page, as a bookmark for instance. It is the only way back, and whoever has
          it can read this.
        </p>
      )}
      <ol className="mt-6 space-y-4">
        {messages.map(({ who, when, answer, text }, index) => (
          <li
            key={`${when} ${index}`}
            id={index === messages.length - 1 ? 'last' : undefined}
            className={`ground scroll-mt-4 rounded-card border px-5 py-4 ${answer ? 'border-transparent bg-act-soft sm:ml-10' : 'border-line bg-card sm:mr-10'}`}
          >
            <p className="flex flex-wrap justify-between gap-x-4 text-small">
              <span className="font-strong">{who}</span>
              <span className="text-soft">{when}</span>
            </p>
            <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
          </li>
        ))}
      </ol>
      <Reply conversation={conversation} />
    </section>
  )
}
