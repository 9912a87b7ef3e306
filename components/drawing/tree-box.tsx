import type { ShownTreeBox } from '../../lib/channels/web'

const lineHeight = 17
const inset = 12

const outlines = {
  asks: 'fill-card stroke-edge',
  decides: 'fill-paper stroke-edge [stroke-dasharray:5_4]',
  ends: 'fill-act-soft stroke-act',
} as const

const looks = {
  kind: 'fill-soft text-[0.75rem]',
  head: 'fill-ink text-[0.875rem] font-strong',
  row: 'fill-ink text-[0.875rem]',
  foot: 'fill-soft text-[0.8125rem]',
} as const

/**
 * A node of the drawing: what it is, what it asks, and a row for each way on. It leads to its place in the list. The `first`
 * is where one begins to look.
 */
export function TreeBox({ box, first }: { box: ShownTreeBox; first: boolean }) {
  const { id, kind, wrong, x, y, width, height, words, rules } = box
  return (
    <a href={`#node-${id}`} tabIndex={-1} data-first={first || undefined} className="group">
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'ends' ? 16 : 8}
        strokeWidth={wrong ? 2.5 : 1.25}
        className={`forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] ${wrong ? 'fill-never-ground stroke-never' : outlines[kind]} group-hover:stroke-act`}
      />
      {rules.map(at => (
        <path
          key={at}
          d={`M${x} ${y + at - 4}H${x + width}`}
          strokeWidth="1"
          className="stroke-line forced-colors:stroke-[GrayText]"
        />
      ))}
      {words.map(({ lines, y: from, look }) => (
        <text key={`${look} ${from}`} className={`${looks[look]} forced-colors:fill-[CanvasText]`}>
          {lines.map((line, at) => (
            <tspan key={`${at} ${line}`} x={x + inset} y={y + from + at * lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </a>
  )
}
