import type { ShownDrawing } from '../../lib/channels/web'
import { ChangeIt } from '../propose/change-it'
import { Wayfinder } from '../reach'
import { TreeList } from './tree-list'
import { TreePicture } from './tree-picture'

/** Percent; the address holds which, so that it works without scripts. */
export const zooms = [50, 75, 100, 150] as const

interface Props {
  readonly drawing: ShownDrawing
  readonly zoom: number
  /** What stands between the drawing and the list: who uses it how. */
  readonly counted?: string | undefined
}

/** A whole tree at a glance: drawn, and the same as a list. */
export function DrawingPage({ drawing, zoom, counted }: Props) {
  const { title, url, picture, nodes, change } = drawing
  return (
    <>
      <p className="no-print text-small">
        <Wayfinder way={{ title: `← ${title}`, url }} />
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">All of “{title}”</h1>
      {counted && <p className="mt-2 max-w-[65ch] text-soft">{counted}</p>}
      {picture ? (
        <>
          <nav
            aria-label="How large it is drawn"
            className="no-print mt-4 flex flex-wrap items-center gap-x-1 text-small"
          >
            <span className="mr-2 text-soft max-sm:mr-1">Size</span>
            {zooms.map(each => (
              <a
                key={each}
                href={`?size=${each}`}
                aria-current={each === zoom ? 'true' : undefined}
                className="inline-flex min-h-11 items-center rounded-control px-3 underline-offset-3 hover:underline max-sm:px-2 aria-[current]:bg-act-soft aria-[current]:font-strong"
              >
                {each} %
              </a>
            ))}
          </nav>
          <TreePicture picture={picture} title={title} zoom={zoom / 100} />
        </>
      ) : (
        <p className="mt-4">This is too large to be drawn: {nodes.length} steps. The list has all of them.</p>
      )}
      <h2 className="mt-8 text-head font-strong">Step by step</h2>
      <TreeList nodes={nodes} />
      {change && (
        <p className="no-print mt-6 text-small">
          <ChangeIt url={change} />
        </p>
      )}
    </>
  )
}
