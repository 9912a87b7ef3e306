import type { ShownProblem } from '../../lib/channels/web'

/** What `check` says: where, by which rule, and how to mend it. */
export function Problems({ problems }: { problems: readonly ShownProblem[] }) {
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {problems.map(({ place, rule, say }) => (
        <li key={place + rule + say} className="py-2.5 [overflow-wrap:anywhere]">
          <span className="font-strong">{place}</span> <span className="text-small text-soft">{rule}</span>
          <span className="block">{say}</span>
        </li>
      ))}
    </ul>
  )
}
