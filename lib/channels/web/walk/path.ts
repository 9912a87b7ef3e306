import { answersOf, formatAnswers, knownWords, parseAnswers, type Step, type Walk } from '../../../trees'
import { see, type Reader } from '../reader'
import { inAddress, walkUrl, type Along } from './walk-url'

/** A question that was answered, or whose answer was known. */
export interface ShownStep {
  readonly ask: string
  readonly label: string
  /** Where it is known from, when it was not asked: `known from the order`. */
  readonly known?: string
  /** Back to this question, with what was answered before it, and what was written here. */
  readonly change: string
}

/** `url` is where it is walked. */
export function presentPath(
  reader: Reader,
  walk: Walk,
  along: Along,
  url = `/${walk.trees[0]!.id}`,
): ShownStep[] {
  return walk.path.map((step, index) => {
    const before = answersOf(walk.path.slice(0, index))
    const asked = step.known ? { ...along, facts: without(along.facts, step.fact) } : along
    const draft = isTyped(reader, walk, step) ? [`draft=${inAddress(step.answer)}`] : []
    return {
      ask: step.ask,
      label: step.label.charAt(0).toUpperCase() + step.label.slice(1),
      ...(step.known && { known: knownWords[step.known] }),
      change: walkUrl(url, before, asked, draft),
    }
  })
}

/** Facts of which one is not known after all. */
function without(facts = '', fact = ''): string {
  return formatAnswers({ ...parseAnswers(facts), [fact]: '' })
}

/** Whether what was answered is written into fields again: nobody types a list of items twice. */
function isTyped(reader: Reader, walk: Walk, { key, known }: Step): boolean {
  if (known) return false
  const node = nodeAt(reader, walk, key)
  return node !== undefined && (node.kind !== 'question' || node.pick === 'many')
}

/** The node that stands at a key of a walk, if it is still there and this reader may see its tree. */
export function nodeAt(reader: Reader, { trees }: Pick<Walk, 'trees'>, key: string) {
  const [first = '', second] = key.split('/')
  const tree = see(reader, second === undefined ? (trees[0]?.id ?? '') : `trees/${first}`)
  const id = second ?? first
  return tree?.kind === 'tree' && Object.hasOwn(tree.nodes, id) ? tree.nodes[id] : undefined
}
