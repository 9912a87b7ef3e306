/** A line of a list: what, why it stands there, where it leads, and how to mend it. */
export interface ShownTask {
  readonly title: string
  readonly url: string
  readonly note: string
  readonly mend:
    { readonly say: string; readonly write?: string } | { readonly say: string; readonly url: string }
}

export interface ShownTasks {
  readonly id: string
  readonly title: string
  /** How many there are; the list holds the first of them. */
  readonly count: number
  readonly tasks: readonly ShownTask[]
  /** What one reads when there are none. */
  readonly none: string
  /** All of them, where another page lists them. */
  readonly all?: string
}

/** As many as one looks at in one go. */
const most = 15

/** How many there are, and the first of them as lines of a list. */
export function firsts<T>(
  all: readonly T[],
  present: (one: T) => ShownTask,
): Pick<ShownTasks, 'count' | 'tasks'> {
  return { count: all.length, tasks: all.slice(0, most).map(present) }
}
