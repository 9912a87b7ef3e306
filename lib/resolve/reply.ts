import type { Kind, Document } from '../content'
import type { Verdict } from '../authority'
import type { Trust } from '../records'
import type { SearchResult, Suggestion } from '../search'
import type { Walk } from '../trees'

/** Whose it is right now, and how to reach them. */
export interface Ownership {
  readonly owner: { readonly id: string; readonly title: string; readonly url: string }
  readonly reach: readonly { readonly channel: string; readonly value: string }[]
  readonly open: boolean
  /** While open: when it closes; absent when it never does. ISO instants. */
  readonly closesAt?: string
  /** While closed: when it opens next; absent when nothing says. */
  readonly opensAt?: string
  /** Only for somebody signed in. */
  readonly people: readonly {
    readonly person: string
    readonly name: string
    readonly role: string
    readonly here: boolean
    readonly until?: string
  }[]
  readonly backup?: { readonly id: string; readonly title: string }
  readonly escalation: readonly {
    readonly id: string
    readonly title: string
    readonly afterMinutes: number
  }[]
}

export interface Hit {
  readonly id: string
  readonly title: string
  readonly titleMarks: readonly (readonly [number, number])[]
  readonly kind: Kind
  readonly url: string
  readonly audience: string
  readonly headingMarks: readonly (readonly [number, number])[]
  readonly section: { readonly heading: string; readonly anchor: string }
  /** Plain text; `marks` are the spans [from, to) of what was looked for. */
  readonly snippet: { readonly text: string; readonly marks: readonly (readonly [number, number])[] }
  /** How people ask for it, where that is what was found. */
  readonly asked?: Hit['snippet']
  readonly score: number
  readonly owner: { readonly id: string; readonly title: string; readonly open: boolean }
  /** Absent where nobody has to stand behind it: teams, actions, channels. */
  readonly trust?: Trust
  /** What the actor may do here: the first action the document names. */
  readonly verdict?: Verdict
  /** Number of steps, of a playbook. */
  readonly steps?: number
}

interface Common extends Pick<SearchResult, 'asTyped' | 'meant' | 'facets' | 'filters' | 'nowhere'> {
  readonly revision: string
  readonly trace: string
  readonly text: string
  readonly hits: readonly Hit[]
  readonly total: number
  /** 0..1: that the first hit answers. */
  readonly confidence: number
  /** What the words were read as, when a word was repaired. */
  readonly readAs?: string
  /** Where "none of these" leads: the tree that catches everything. */
  readonly frontDoor?: { readonly id: string; readonly title: string; readonly url: string }
}

/** What `ask()` gives, on every channel. */
export type Reply =
  | (Common & { readonly kind: 'answers'; readonly owner: Ownership; readonly best: Document })
  | (Common & { readonly kind: 'next-question'; readonly owner: Ownership; readonly walk: Walk })
  | (Common & { readonly kind: 'owner'; readonly owner: Ownership })
  | (Common & {
      readonly kind: 'no-answer'
      readonly owner: Ownership
      /** What people ask, and what is there, that goes on like these words. */
      readonly suggestions: readonly Suggestion[]
    })
