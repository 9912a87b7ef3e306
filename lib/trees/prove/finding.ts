import type { Problem } from '../../content'

/** Something that a proof found, with one shortest path that shows it. */
export interface Finding extends Problem {
  /** The node it stands at; absent where it is about a tree or a team as a whole. */
  readonly node?: string
  /** The tree that the path begins in. */
  readonly tree: string
  /** Answer by answer, as a person would walk it. What is known without asking says so. */
  readonly path: readonly { readonly ask: string; readonly answer: string }[]
  /** The same path as it stands in an address or on the command line. */
  readonly answers: string
  /** What is known on it without asking: `channel=phone,item-kind=clothes`; absent where nothing is. */
  readonly facts?: string
  /** For whom, where and when the path is shown. */
  readonly role?: string
  /** Somebody to whom something is delegated, by their id in people.yaml. */
  readonly person?: string
  readonly channel?: string
  readonly date?: string
}
