import type { Age, Problem } from '../model'
import type { Parsed } from '../parse'
import type { Reading } from '../reading'
import { readSettings, type Settings } from '../settings'
import type { Good, Held } from './good'
import { narrowed } from './narrow'

/** Which version of each file is to be served, while that is found out: at first the newest of all. */
export class Draft {
  readonly parsed: Map<string, Parsed>
  readonly texts: Map<string, Uint8Array>
  readonly held = new Map<string, Held>()
  /** From when the versions are that are not the newest. */
  readonly older = new Map<string, Age>()
  #settings: Settings | undefined
  readonly #newest: ReadonlyMap<string, Parsed>
  readonly #goodById: ReadonlyMap<string, string>

  constructor(
    readonly reading: Reading,
    readonly good: Good,
  ) {
    this.#newest = new Map(reading.parsed.map(one => [one.file, one]))
    this.#goodById = new Map([...good.parsed.values()].map(one => [one.id, one.file]))
    this.parsed = new Map(this.#newest)
    this.texts = new Map(reading.texts)
  }

  settings(): Settings {
    const listed = () => new Set([...this.reading.paths, ...this.texts.keys()])
    return (this.#settings ??= readSettings(this.texts, listed()))
  }

  /** Whether a file stands here as it was when it was right. */
  readonly isKept = (file: string): boolean => {
    const text = this.texts.get(file)
    if (text) return same(text, this.good.texts.get(file))
    const now = this.parsed.get(file)
    return now !== undefined && now.hash === this.good.parsed.get(file)?.hash
  }

  /** Whether there is a version of a file that was right. */
  wasRight(file: string): boolean {
    return this.good.parsed.has(file) || this.good.texts.has(file)
  }

  /**
   * Puts the version of a file that was right in place of its newest, where there is one, and notes why. Gives whether
   * anything is different now.
   * @param because the file that would be wrong otherwise
   */
  back(file: string, problems: readonly Problem[], because?: string): boolean {
    if (this.held.has(file)) return false
    const from = this.#rightFor(file)
    const isKept = this.isKept(file)
    const id = (this.#newest.get(file) ?? this.good.parsed.get(file))?.id
    const state = isKept ? 'as it is' : from === undefined ? 'left out' : 'older'
    this.held.set(file, {
      file,
      ...(id !== undefined && { id }),
      state,
      ...(from !== undefined && !isKept && { served: this.ageOf(from) }),
      problems,
      ...(because !== undefined && { because }),
    })
    if (isKept || from === undefined) return false
    this.#place(from, this.#newest.get(file))
    if (from !== file) this.parsed.delete(file)
    return true
  }

  /** Goes on serving a document that is gone. */
  keep(file: string): void {
    this.#place(file, undefined)
  }

  /** The file that had this id when all was right. */
  fileOf(id: string): string | undefined {
    return this.#goodById.get(id)
  }

  /** From when the version of a file is that was right. */
  ageOf(file: string): Age {
    const { revision, at, older } = this.good
    return older.get(file) ?? { revision, at }
  }

  #place(from: string, newest: Parsed | undefined): void {
    const text = this.good.texts.get(from)
    const before = this.good.parsed.get(from)
    if (text) {
      this.texts.set(from, text)
      this.#settings = undefined
    }
    if (before) this.parsed.set(from, narrowed(before, newest, this.settings().organization))
    this.older.set(from, this.ageOf(from))
  }

  /** Where the version of a file is that was right: under its own name, or the one from which it was moved. */
  #rightFor(file: string): string | undefined {
    if (this.wasRight(file)) return file
    const newest = this.#newest.get(file)
    const olds = newest ? [newest.id, ...newest.was].flatMap(id => this.#goodById.get(id) ?? []) : []
    return olds.find(old => !this.#newest.has(old))
  }
}

function same(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0
}
