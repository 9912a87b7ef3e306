import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { bandProblems } from './bands'
import { plainBody, unravel } from './body'
import { parseCondition } from './condition'
import type { Amount, Enter, Outcome, Place, Problem, Question, Route, TreeNode } from './model'
import { parseAmount } from './money'
import { problem } from './problem'
import { placeOf } from './review'
import { plainText } from './text'

/** What the components of a tree say, before anybody has looked whether it leads anywhere. */
export interface TreeParts {
  readonly nodes: TreeNode[]
  /** Where each `to` and the like stands, for the graph's own problems. */
  readonly edges: readonly (Place & { readonly from: string; readonly to: string })[]
  readonly problems: readonly Problem[]
}

/** Reads the nodes of a tree from its top-level components. */
export function treeNodes(file: string, children: readonly Nodes[]): TreeParts {
  const nodes: TreeNode[] = []
  const edges: (Place & { from: string; to: string })[] = []
  const problems: Problem[] = []
  for (const node of unravel(children)) if (isElement(node)) read(node)
  return { nodes, edges, problems }

  function read(element: MdxJsxFlowElement): void {
    const place = placeOf(file, element)
    const inside = unravel(element.children)
    const attribute = (name: string, of = element) => literal(of, name)
    const placeOfAttribute = (name: string, of = element) => {
      const found = of.attributes.find(a => 'name' in a && a.name === name)
      return found && 'name' in found ? placeOf(file, found) : placeOf(file, of)
    }
    const id = attribute('id') ?? ''
    const words = plainBody(inside.filter(child => !(isElement(child) && partNames.has(child.name ?? ''))))
    const common = { ...place, id, body: words }
    const edge = (to: string | undefined, at: Place): string => {
      edges.push({ ...at, from: id, to: to ?? '' })
      return to ?? ''
    }
    const parts = (name: string) => inside.filter(isElement).filter(child => child.name === name)

    switch (element.name) {
      case 'Question': {
        const otherwise = attribute('to')
        const choices = parts('Choice').map(choice => ({
          id: attribute('id', choice) ?? '',
          label: choice.children.map(child => plainText(child)).join(' ').replace(/\s+/g, ' ').trim(),
          ...optional('hint', attribute('hint', choice)),
          to: edge(attribute('to', choice) ?? otherwise, placeOf(file, choice)),
        }))
        for (const [i, choice] of choices.entries()) {
          const at = placeOf(file, parts('Choice')[i] as MdxJsxFlowElement)
          if (!choice.label) problems.push(problem(at, 'empty-choice', `The choice "${choice.id}" has no words.`, 'Write them inside it.'))
          if (!/^[\p{L}\p{N}_-]+$/u.test(choice.id)) problems.push(badId(at, choice.id))
        }
        const unsure = parts('Unsure')[0]
        const leads = unsure && { unsure: edge(attribute('to', unsure), placeOf(file, unsure)) }
        nodes.push({ ...common, kind: 'question', ask: attribute('ask') ?? '', choices, ...leads } satisfies Question)
        break
      }
      case 'Route': {
        const when = parts('When').flatMap(row => {
          const to = edge(attribute('to', row), placeOf(file, row))
          const condition = parseCondition(attribute('if', row) ?? '')
          if (!('message' in condition)) return [{ if: condition, to, ...placeOf(file, row) }]
          problems.push(problem(placeOfAttribute('if', row), 'condition', condition.message, condition.mend))
          return []
        })
        const otherwise = parts('Otherwise')[0]
        if (!otherwise) problems.push(problem(place, 'dead-end', `The route "${id}" has no <Otherwise>.`, 'Add one: every case must lead on.'))
        const to = otherwise ? edge(attribute('to', otherwise), placeOf(file, otherwise)) : ''
        nodes.push({ ...common, kind: 'route', when, otherwise: to } satisfies Route)
        break
      }
      case 'Amount': {
        const unit = attribute('unit') ?? ''
        const bands = parts('Band').map(band => ({
          id: attribute('id', band) ?? '',
          ...bound('upTo', band, unit),
          ...bound('under', band, unit),
          to: edge(attribute('to', band), placeOf(file, band)),
        }))
        problems.push(...bandProblems(bands, parts('Band').map(band => placeOf(file, band)), place))
        nodes.push({ ...common, kind: 'amount', ask: attribute('ask') ?? '', unit, bands } satisfies Amount)
        break
      }
      case 'Authority': {
        const [allowed, needs, never] = ['allowed', 'needs', 'never'].map(name => edge(attribute(name), placeOfAttribute(name)))
        const action = attribute('action') ?? ''
        const how = { allowed: allowed ?? '', needs: needs ?? '', never: never ?? '' }
        nodes.push({ ...common, kind: 'authority', action, ...amount(), ...how })
        break
      }
      case 'Enter': {
        const named = element.attributes.flatMap(a => ('name' in a && !['id', 'tree'].includes(a.name) ? [a.name] : []))
        const exits = Object.fromEntries(named.map(name => [name, edge(attribute(name), placeOfAttribute(name))]))
        nodes.push({ ...common, kind: 'enter', tree: attribute('tree') ?? '', exits } satisfies Enter)
        break
      }
      case 'Outcome': {
        nodes.push({
          ...common,
          kind: 'outcome',
          result: attribute('result') as Outcome['result'],
          owner: attribute('owner') ?? '',
          ...optional('grants', attribute('grants')),
          ...amount(),
          ...optional('playbook', attribute('playbook')),
          ...optional('exit', attribute('exit')),
        })
        break
      }
      default:
        return
    }
    if (id && !/^[\p{L}\p{N}_-]+$/u.test(id)) problems.push(badId(place, id))

    function amount(): { amount?: string | number } {
      const written = attribute('amount')
      return written === undefined ? {} : { amount: written }
    }
    function bound(name: 'upTo' | 'under', band: MdxJsxFlowElement, unit: string): Record<string, number> {
      const written = attribute(name, band)
      if (written === undefined) return {}
      const parsed = parseAmount(written, unit)
      if ('minor' in parsed) return { [name]: parsed.minor }
      problems.push(problem(placeOfAttribute(name, band), 'wrong-value', parsed.message, 'Write a number like 50 or 12.50.'))
      return {}
    }
  }
}

const partNames = new Set(['Choice', 'Unsure', 'When', 'Otherwise', 'Band'])

function isElement(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement'
}

function literal(element: MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find(a => 'name' in a && a.name === name)
  return typeof found?.value === 'string' ? found.value.trim() : undefined
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>)
}

function badId(place: Place, id: string): Problem {
  return problem(place, 'bad-id', `"${id}" can't be an id here.`, 'Use letters, numbers, - and _ only.')
}
