/** What may be known of a variable: the values picked, or an amount of which only its place among all bounds counts. */
export interface Atom {
  /** Ids of choices, values or bands; several where several were picked. */
  readonly ids: readonly string[]
  /** Minor units: the most of the amounts that it stands for; Infinity for any. */
  readonly top?: number
  /** Known before the walk, and not from an answer of it. */
  readonly before?: true
}

/** Not asked. Of a fact that may be known from elsewhere: nobody has looked yet. */
export const unset = 0
/** Looked for, and not known. */
export const unknown = 1

/** Every atom once, by number. */
export class Atoms {
  private readonly list: Atom[] = [{ ids: [] }, { ids: [] }]
  private readonly known = new Map<string, number>()

  get(atom: number): Atom {
    return this.list[atom]!
  }
  picked(ids: readonly string[]): number {
    return this.add(ids.join('/'), { ids })
  }
  amount(top: number): number {
    return this.add(`#${top}`, { ids: [], top })
  }
  /** The same, known before the walk. */
  before(atom: number): number {
    const { ids, top } = this.get(atom)
    return this.add(`before ${top ?? ids.join('/')}`, { ...this.get(atom), before: true })
  }
  /** The values of both answers; what was known before the walk gives way to them. */
  both(one: number, other: number): number {
    if (this.get(one).before) return other
    return this.picked([...new Set([...this.get(one).ids, ...this.get(other).ids])].toSorted())
  }
  private add(key: string, atom: Atom): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.list.length)
    return this.list.push(atom) - 1
  }
}
