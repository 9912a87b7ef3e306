import type { House } from '../resolve'

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.house')
const shared = globalThis as { [key]?: House }

/** The one current house of the process. Take it once for a response, so that all of it has one revision. */
export function currentHouse(): House {
  const house = shared[key]
  if (!house) throw new Error('Nothing is being served yet. Start the site with `npm start`.')
  return house
}

/** Makes this the current house: whoever asks from now on gets it; whoever has the old one keeps it. */
export function setHouse(house: House): void {
  shared[key] = house
}
