import { isUuid } from '../../../records'
import { formatAnswers, type Answers } from '../../../trees'

/** What the addresses of a walk carry besides its answers. */
export interface Along {
  /** The walk's own id, a UUID made when its first question is shown. */
  readonly walk?: string | undefined
  /** The trace of the search that led to it. */
  readonly from?: string | undefined
}

/** What an address carries along; what is no UUID is left out, and a walk without an id gets one. */
export function readAlong({ walk, from }: Along): Along & { readonly walk: string } {
  return {
    walk: walk && isUuid(walk) ? walk : crypto.randomUUID(),
    ...(from && isUuid(from) && { from }),
  }
}

/** The address of a tree at some answers. The page starts at the question: what stands above it was read before. */
export function walkUrl(treeUrl: string, answers: Answers, along: Along = {}, more: string[] = []): string {
  const written = encodeURIComponent(formatAnswers(answers)).replace(/%(?:3D|2C|2F)/g, decodeURIComponent)
  const search = [
    ...(written ? [`answers=${written}`] : []),
    ...more,
    ...(along.walk ? [`walk=${along.walk}`] : []),
    ...(along.from ? [`from=${along.from}`] : []),
  ]
  return `${treeUrl}${search.length ? `?${search.join('&')}` : ''}#here`
}
