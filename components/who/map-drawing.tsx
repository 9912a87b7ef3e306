import type { ShownMap } from '../../lib/channels/web'
import { ArrowHead, Drawn } from '../drawn'
import { MapBox } from './map-box'
import { MapLegend } from './map-legend'

/** The drawing of a map, with what its lines mean. */
export function MapDrawing({ map, name }: { map: ShownMap; name: string }) {
  const { title, width, height, top, boxes, lines } = map
  return (
    <figure className="mt-3">
      <MapLegend map={map} />
      <Drawn title={title} className="overflow-x-auto bg-card p-4">
        <svg
          viewBox={`0 ${top} ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          className="mx-auto max-w-none print:h-auto print:w-full"
        >
          <title>{title}</title>
          <desc>{`Boxes with lines between them. ${map.whole}: a whole line. ${map.dashed}: a dashed line.`}</desc>
          <ArrowHead id={name} />
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
      </Drawn>
    </figure>
  )
}
