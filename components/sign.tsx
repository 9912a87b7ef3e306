import type { Tone } from '../lib/channels/web'

const paths: Readonly<Record<Tone, string>> = {
  may: 'M5 12.5l4.5 4.5L19 7.5',
  ask: 'M7 17L17 7M9 7h8v8',
  never: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
}

/** The sign of a verdict, so that colour never says it alone: a tick, an arrow to somebody else, a cross. */
export function Sign({ tone, size = 16 }: { tone: Tone; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
      <path
        d={paths[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
