import type { ShownNode } from '../../lib/channels/web'
import { Wayfinder } from '../reach'

/** All that the drawing says, in words; each way leads on in the list. */
export function TreeList({ nodes }: { nodes: readonly ShownNode[] }) {
  return (
    <ol className="mt-4 border-t border-line">
      {nodes.map(({ id, kind, head, leads, ways, use = [], wrong = [] }) => (
        <li
          key={id}
          id={`node-${id}`}
          className="scroll-mt-24 break-inside-avoid border-b border-line py-4 target:bg-act-soft"
        >
          <p className="text-small text-soft">{kind}</p>
          <h3 className="font-strong">{head}</h3>
          {wrong.map(({ say, url }) => (
            <p key={say} className="mt-1 font-strong text-never">
              {say} <Wayfinder way={{ title: 'Walk there', url }} />
            </p>
          ))}
          {leads && (
            <p className="mt-1 text-small">
              <Wayfinder way={leads} />
            </p>
          )}
          <ul className="mt-1">
            {ways.map(({ label, to, next }) => (
              <li key={`${label} ${to}`} className="flex flex-wrap gap-x-2">
                <span>{label}</span>
                <a
                  href={`#node-${to}`}
                  className="text-act underline underline-offset-3 pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
                >
                  → {next}
                </a>
              </li>
            ))}
          </ul>
          {use.length > 0 && <p className="mt-1 text-small text-soft">{use.join(' · ')}</p>}
        </li>
      ))}
    </ol>
  )
}
