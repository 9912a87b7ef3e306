import type { ShownDrawing } from '../../lib/channels/web'
import { TreeBox } from './tree-box'

type Picture = NonNullable<ShownDrawing['picture']>

/**
 * The drawing, for eyes and pointers: the list under it says the same and is reached with the keyboard. What is large
 * moves in its own box; on paper it is cut into sheets.
 */
export function TreePicture({ picture, title, zoom }: { picture: Picture; title: string; zoom: number }) {
  const { width, height, boxes, lines, sheets } = picture
  return (
    <>
      <div
        role="region"
        aria-label={`${title}, drawn. The list below says the same.`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
        tabIndex={0}
        className="no-print mt-3 max-h-[80vh] overflow-auto rounded-card border border-line bg-paper p-2"
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={Math.round(width * zoom)}
          height={Math.round(height * zoom)}
          aria-hidden="true"
          className="max-w-none"
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0.5L8 4L0 7.5Z" className="fill-soft forced-colors:fill-[CanvasText]" />
            </marker>
          </defs>
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
            {boxes.map(box => (
              <TreeBox key={box.id} box={box} />
            ))}
          </g>
        </svg>
      </div>
      {sheets.map(({ x, y, width: wide, height: high }, at) => (
        <figure key={`${x} ${y}`} className="print-only break-after-page break-inside-avoid">
          <figcaption className="text-small text-soft">
            {title}, sheet {at + 1} of {sheets.length}
          </figcaption>
          <svg viewBox={`${x} ${y} ${wide} ${high}`} className="max-h-[23cm] w-full" aria-hidden="true">
            <use href="#tree-drawing" />
          </svg>
        </figure>
      ))}
    </>
  )
}
