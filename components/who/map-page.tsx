import type { ShownMap } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { MapDrawing } from './map-drawing'
import { MapWords } from './map-words'

/** Maps of who turns to whom: each drawn, and the same in words. */
export function MapPage({ maps }: { maps: readonly ShownMap[] }) {
  return (
    <>
      <p className="no-print text-small">
        <Wayfinder way={{ title: '← Whose issue is it?', url: '/who' }} />
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">Who takes over, and where it goes on</h1>
      {maps
        .filter(({ boxes }) => boxes.length > 0)
        .map((map, index) => (
          <section key={map.title} aria-labelledby={`map-${index}`} className="mt-8">
            <h2 id={`map-${index}`} className="text-head font-strong">
              {map.title}
            </h2>
            <MapDrawing map={map} name={`drawing-${index}`} />
            <MapWords words={map.words} />
          </section>
        ))}
    </>
  )
}
