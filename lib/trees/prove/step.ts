/** One answer on a path, as a person would give it. */
export interface Step {
  /** The question's words. */
  readonly ask: string
  /** The answer's words. */
  readonly answer: string
  /** The tree's id and the node's; absent for what is known without asking. */
  readonly at?: { readonly tree: string; readonly node: string }
  /** What nobody asked for: the fact, and the id of what is known of it; none where nothing is. */
  readonly known?: { readonly fact: string; readonly id?: string }
  /** The answer as it stands in an address. */
  readonly written: string
}
