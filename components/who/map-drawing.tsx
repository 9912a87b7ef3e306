import type { ShownMap } from '../../lib/channels/web'
import { MapBox } from './map-box'
import { MapLegend } from './map-legend'

/**
 * The drawing. It is for eyes and pointers: the list behind it says the same, and its links are reached with the keyboard;
 * so nobody has to listen or tab through everything twice. What is wide moves in its own box.
 */
export function MapDrawing({ map, name }: { map: ShownMap; name: string }) {
  const { title, width, height, top, boxes, lines } = map
  return (
    <figure className="mt-3">
      <MapLegend map={map} />
      <div
        role="region"
        aria-label={`${title}, drawn. The list below says the same.`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
        tabIndex={0}
        className="mt-3 overflow-x-auto rounded-card border border-line bg-card p-4"
      >
        <svg
          viewBox={`0 ${top} ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          className="mx-auto max-w-none print:h-auto print:w-full"
        >
          <title>{title}</title>
          <desc>{`Boxes with lines between them. ${map.whole}: a whole line. ${map.dashed}: a dashed line.`}</desc>
          <defs>
            <marker
              id={name}
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto-start-reverse"
            >
              <path d="M0 0.5L8 4L0 7.5Z" className="fill-soft forced-colors:fill-[CanvasText]" />
            </marker>
          </defs>
          {lines.map(({ path, dashed, both }) => (
            <path
              key={path}
              d={path}
              className="fill-none stroke-soft forced-colors:stroke-[CanvasText]"
              strokeWidth="1.5"
              strokeDasharray={dashed ? '5 5' : undefined}
              markerEnd={`url(#${name})`}
              markerStart={both ? `url(#${name})` : undefined}
            />
          ))}
          {lines.map(({ path, label, x, y }) => (
            <text
              key={path}
              x={x}
              textAnchor="middle"
              className="fill-ink stroke-card stroke-6 text-[0.8125rem] [paint-order:stroke] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
            >
              {label.map((words, index) => (
                <tspan key={words} x={x} y={y + 4.5 + (index - (label.length - 1) / 2) * 18}>
                  {words}
                </tspan>
              ))}
            </text>
          ))}
          {boxes.map(box => (
            <MapBox key={box.url} box={box} />
          ))}
        </svg>
      </div>
    </figure>
  )
}
