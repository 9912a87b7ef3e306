import type { ShownDrawing } from '../../lib/channels/web'
import { ArrowHead, Drawn } from '../drawn'
import { TreeBox } from './tree-box'

type Picture = NonNullable<ShownDrawing['picture']>

/** The drawing of a tree; on paper it is cut into sheets. */
export function TreePicture({ picture, title, zoom }: { picture: Picture; title: string; zoom: number }) {
  const { width, height, boxes, lines, sheets } = picture
  return (
    <>
      <Drawn title={title} className="no-print max-h-[80vh] overflow-auto bg-paper p-2">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={Math.round(width * zoom)}
          height={Math.round(height * zoom)}
          aria-hidden="true"
          className="max-w-none"
        >
          <ArrowHead id="arrow" />
          <g id="tree-drawing">
            {lines.map((path, at) => (
              <path
                key={`${at} ${path}`}
                d={path}
                strokeWidth="1.25"
                markerEnd="url(#arrow)"
                className="fill-none stroke-soft forced-colors:stroke-[CanvasText]"
              />
            ))}
            {boxes.map((box, at) => (
              <TreeBox key={box.id} box={box} first={at === 0} />
            ))}
          </g>
        </svg>
      </Drawn>
      {sheets.map(({ x, y, width: wide, height: high }, at) => (
        <figure key={`${x} ${y}`} className="print-only break-after-page break-inside-avoid">
          <figcaption className="text-small text-soft">
            {title}, sheet {at + 1} of {sheets.length}
          </figcaption>
          {/* The inner one cuts: beside a narrow sheet the outer one would show what stands on the next. */}
          <svg
            viewBox={`0 0 ${wide} ${high}`}
            preserveAspectRatio="xMinYMin"
            className="max-h-[23cm] w-full"
            aria-hidden="true"
          >
            <svg width={wide} height={high} viewBox={`${x} ${y} ${wide} ${high}`}>
              <use href="#tree-drawing" />
            </svg>
          </svg>
        </figure>
      ))}
    </>
  )
}
