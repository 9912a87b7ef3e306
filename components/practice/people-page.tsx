import type { ShownPractised } from '../../lib/channels/web'
import { Wayfinder } from '../reach'

/** Who practised what, by name. How they did is kept nowhere. */
export function PeoplePage({ people }: { people: ShownPractised }) {
  return (
    <div className="mx-auto max-w-204">
      <p className="no-print text-small">
        <Wayfinder way={{ title: '← Practise', url: '/practice' }} />
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">Who practised what</h1>
      <p className="mt-2 max-w-[65ch] text-soft">
        By name. How somebody did is kept nowhere, so nobody can be ranked by it.
      </p>
      {people.length === 0 && <p className="mt-6">Nobody has practised yet.</p>}
      {people.map(({ name, trees }) => (
        <section key={name} aria-label={name} className="mt-7">
          <h2 className="text-sub font-strong">{name}</h2>
          <ul className="mt-1 divide-y divide-line border-y border-line text-small">
            {trees.map(({ title, count, last }) => (
              <li key={title} className="flex flex-wrap justify-between gap-x-6 py-2">
                <span>{title}</span>
                <span className="text-soft">
                  {count} situations, last on {last}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
