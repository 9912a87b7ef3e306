import type { ShownMap } from '../../lib/channels/web'

const lineHeight = 19

/** A box of the drawing: a link to its own page. */
export function MapBox({ box }: { box: ShownMap['boxes'][number] }) {
  const { url, title, lines, note, open, x, y, width, height } = box
  const first = y - ((lines.length + 1) * lineHeight) / 2 + 14
  return (
    <a href={url} tabIndex={-1} className="group">
      <title>{`${title}, ${note}`}</title>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx="10"
        className="fill-paper stroke-edge group-hover:fill-act-soft group-hover:stroke-act forced-colors:fill-[Canvas] forced-colors:stroke-[LinkText]"
        strokeWidth="1.25"
      />
      <text
        x={x}
        textAnchor="middle"
        className="fill-ink text-small font-strong forced-colors:fill-[LinkText]"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        x={x}
        y={first + lines.length * lineHeight}
        textAnchor="middle"
        className={`text-[0.8125rem] forced-colors:fill-[CanvasText] ${open ? 'fill-may' : 'fill-soft'}`}
      >
        {note}
      </text>
    </a>
  )
}
