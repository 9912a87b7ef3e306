import type { ShownRole } from '../../lib/channels/web'
import { Pill } from '../pill'
import { Wayfinder } from '../reach'
import { Also } from './also'

/** What one role may do, each with the sentence that its people read, and the rule behind it. */
export function RoleList({
  role: { name, own, groups },
  dateWords,
}: {
  role: ShownRole
  dateWords?: string | undefined
}) {
  return (
    <div className="mt-6 max-w-[72ch]">
      <h2 className="text-head font-strong">{own ? `You, as ${name}` : name}</h2>
      <p className="mt-1 text-small text-soft">
        {own ? '' : 'Each sentence is what somebody in this role reads. '}
        {dateWords ? `As of ${dateWords}.` : 'As of today.'}
      </p>
      {groups.map(({ tone, title, rows }) => (
        <section key={tone} className="mt-7">
          <h3 className="text-sub font-strong">{title}</h3>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {rows.map(({ title: action, url, words, sentence, notes, rule }) => (
              <li key={url} className="py-3">
                <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <strong className="font-strong">
                    <Wayfinder way={{ title: action, url }} />
                  </strong>
                  <Pill tone={tone}>{words}</Pill>
                </p>
                {sentence && <p className="mt-0.5">{sentence}</p>}
                <Also also={notes} className="mt-0.5 text-small" />
                {rule && <p className="text-small text-soft [overflow-wrap:anywhere]">{rule}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
