import { isUuid } from '../../../records'
import { formatAnswers, parseAnswers, type Answers } from '../../../trees'

/** What the addresses of a walk carry besides its answers. */
export interface Along {
  /** The walk's own id, a UUID made when its first question is shown. */
  readonly walk?: string | undefined
  /** The trace of the search that led to it. */
  readonly from?: string | undefined
  /** What is known without being asked: `channel=phone`. */
  readonly facts?: string | undefined
}

/** No order system knows more than that of a case. */
const longestFacts = 1000

/** What an address carries along; what is no UUID is left out, and a walk without an id gets one. */
export function readAlong({ walk, from, facts }: Along): Along & { readonly walk: string } {
  return {
    walk: walk && isUuid(walk) ? walk : crypto.randomUUID(),
    ...(from && isUuid(from) && { from }),
    ...(facts && facts.length <= longestFacts && { facts: formatAnswers(parseAnswers(facts)) }),
  }
}

/** The address of a tree at some answers. The page starts at the question: what stands above it was read before. */
export function walkUrl(treeUrl: string, answers: Answers, along: Along = {}, more: string[] = []): string {
  const written = formatAnswers(answers)
  const search = [
    ...(written ? [`answers=${inAddress(written)}`] : []),
    ...more,
    ...(along.walk ? [`walk=${along.walk}`] : []),
    ...(along.from ? [`from=${along.from}`] : []),
    ...(along.facts ? [`facts=${inAddress(along.facts)}`] : []),
  ]
  return `${treeUrl}${search.length ? `?${search.join('&')}` : ''}#here`
}

/** Of what is escaped in an address, these needn't be, and people read it. */
export function inAddress(written: string): string {
  return encodeURIComponent(written).replace(/%(?:3D|2C|2F|3A)/g, decodeURIComponent)
}
