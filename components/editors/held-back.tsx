import type { ShownHeld } from '../../lib/channels/web'

/** Files that are not served as they are there now: what readers get instead, and what to mend where. */
export function HeldBack({ held }: { held: readonly ShownHeld[] }) {
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {held.map(({ file, document, state, because, problems }) => (
        <li key={file} className="py-3 [overflow-wrap:anywhere]">
          <p className="font-strong">
            {document?.url ? (
              <a href={document.url} className="text-act underline-offset-3 hover:underline">
                {document.title}
              </a>
            ) : (
              file
            )}
          </p>
          <p className="text-small text-soft">
            {document?.url && `${file} · `}
            {state} {because}
          </p>
          <ul className="mt-2 space-y-1.5 text-small">
            {problems.map(({ place, rule, say }) => (
              <li key={place + say}>
                <span className="font-strong">{place}</span> <span className="text-soft">{rule}</span>{' '}
                <span className="block">{say}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
