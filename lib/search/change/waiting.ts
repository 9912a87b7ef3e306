import type { Volume } from '../structure'

type Lists = Pick<Volume, 'unit' | 'frequency'>

/** A volume that waits for one that waits for one … is written at once from here on: what waits keeps old indexes alive. */
const mostInRow = 8

/**
 * A volume whose postings are written once somebody reads them: a question reads few of all volumes, and whoever saves the
 * index reads them all.
 */
class Waiting implements Volume {
  private lists?: Lists

  constructor(
    readonly term: number,
    readonly from: number,
    private write: (() => Lists) | undefined,
    private readonly row: number,
  ) {}

  get unit(): Volume['unit'] {
    return this.written().unit
  }

  get frequency(): Volume['frequency'] {
    return this.written().frequency
  }

  /** How many in a row have yet to be written, with this one. */
  get inRow(): number {
    return this.write ? this.row : 0
  }

  /** As any other volume: fields of the prototype would be left out of a file. */
  toJSON(): Volume {
    const { term, from, unit, frequency } = this
    return { term, from, unit, frequency }
  }

  private written(): Lists {
    if (this.write) {
      this.lists = this.write()
      this.write = undefined
    }
    return this.lists!
  }
}

/** @param of the volumes that it is written from */
export function waiting(term: number, from: number, of: readonly Volume[], write: () => Lists): Volume {
  const row = 1 + of.reduce((most, volume) => Math.max(most, inRow(volume)), 0)
  return row > mostInRow ? { term, from, ...write() } : new Waiting(term, from, write, row)
}

/** The same volume at another place. */
export function placed(volume: Volume, term: number, from: number): Volume {
  if (volume.term === term && volume.from === from) return volume
  if (inRow(volume) > 0) return waiting(term, from, [volume], () => volume)
  return { term, from, unit: volume.unit, frequency: volume.frequency }
}

const inRow = (volume: Volume) => (volume instanceof Waiting ? volume.inRow : 0)
