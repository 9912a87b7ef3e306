import type { Way } from '../../lib/channels/web'
import { Wayfinder } from '../reach'

/** A short address was printed before another page got one that begins the same. */
export function Which({ ways }: { ways: readonly Way[] }) {
  return (
    <>
      <h1 className="text-title font-strong max-sm:text-head">Which of these?</h1>
      <p className="mt-2 text-soft">More than one page has an address that begins like this one.</p>
      <ul className="mt-4">
        {ways.map(way => (
          <li key={way.title} className="py-1">
            <Wayfinder way={way} />
          </li>
        ))}
      </ul>
    </>
  )
}
