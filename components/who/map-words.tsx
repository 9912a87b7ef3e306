import type { ShownMapWords } from '../../lib/channels/web'
import { Dot } from '../dot'
import { Wayfinder } from '../reach'

/** All that a drawing says, in words. */
export function MapWords({ words }: { words: readonly ShownMapWords[] }) {
  return (
    <ul className="mt-4 gap-x-12 border-t border-line lg:columns-2">
      {words.map(({ title, url, open, note, goes }) => (
        <li key={url} className="break-inside-avoid border-b border-line py-3 text-small">
          <p className="flex flex-wrap items-center gap-x-3">
            <strong className="text-base font-strong">
              <Wayfinder way={{ title, url }} />
            </strong>
            <span className="flex items-center gap-2 text-soft">
              <Dot open={open} />
              {note}
            </span>
          </p>
          {goes.map(line => (
            <p key={line} className="mt-0.5">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
