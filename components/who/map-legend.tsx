import type { ShownMap } from '../../lib/channels/web'

/** What the two kinds of line stand for. */
export function MapLegend({ map: { whole, dashed } }: { map: ShownMap }) {
  return (
    <figcaption className="flex flex-wrap gap-x-7 gap-y-1 text-small text-soft">
      <Kind words={whole} />
      <Kind words={dashed} dashed />
    </figcaption>
  )
}

function Kind({ words, dashed = false }: { words: string; dashed?: boolean }) {
  return (
    <span className="flex items-center gap-2.5">
      <svg width="34" height="8" aria-hidden="true" className="shrink-0">
        <path
          d="M0 4H34"
          className="stroke-soft forced-colors:stroke-[CanvasText]"
          strokeWidth="1.5"
          strokeDasharray={dashed ? '5 5' : undefined}
        />
      </svg>
      {words}
    </span>
  )
}
