import { formatAmount, plainText, today, type Condition, type Tree, type TreeNode } from '../../../content'
import { valueWords } from '../../../authority'
import { bandLabel, dateBandLabel, onDay, resultWords } from '../../../trees'
import { see, type Reader, type Way } from '../reader'

/** A way on from a node: the answer, and the node that it leads to. */
export interface WayOn {
  readonly label: string
  readonly to: string
}

/** A node of a tree in words. */
export interface NodeWords {
  readonly id: string
  /** `Question`, `May you?`, `End: declined` */
  readonly kind: string
  readonly head: string
  readonly ways: readonly WayOn[]
  /** The tree that it goes to, or the team that owns the end. */
  readonly leads?: Way
}

/** What a node says, as the reader may know it; labels of amounts and days as they are today. */
export function nodeWords(reader: Reader, tree: Tree, written: TreeNode): NodeWords {
  const { snapshot } = reader.house
  const { locale, timeZone } = snapshot.organization
  const node = onDay(written, snapshot, today(reader.now, timeZone))
  const { id } = node
  switch (node.kind) {
    case 'question': {
      const unsure = node.unsure === undefined ? [] : [{ label: 'I don’t know', to: node.unsure }]
      const kind = node.pick === 'many' ? 'Question, several answers' : 'Question'
      const same = node.choices.every(({ to }) => to === node.choices[0]?.to)
      const all = node.choices.map(({ label }) => label)
      const ways =
        node.pick === 'many' && same
          ? [{ label: all.join(', '), to: node.choices[0]?.to ?? '' }]
          : node.choices.map(({ label, to }) => ({ label, to }))
      return { id, kind, head: node.ask, ways: [...ways, ...unsure] }
    }
    case 'amount':
      return { id, kind: `How much, in ${node.unit}`, head: node.ask, ways: bands(node) }
    case 'each':
      return { id, kind: `Each ${node.list}, added up`, head: node.ask, ways: bands(node) }
    case 'date': {
      const ways = node.bands.map(({ to }, at) => ({ label: dateBandLabel(node, at, locale), to }))
      return { id, kind: 'When', head: node.ask, ways }
    }
    case 'route': {
      const rows = node.when.map(row => ({ label: conditionWords(row.if), to: row.to }))
      return {
        id,
        kind: 'It depends',
        head: 'On what was answered',
        ways: [...rows, { label: 'Else', to: node.otherwise }],
      }
    }
    case 'authority': {
      const head = see(reader, node.action)?.title ?? 'Something that is not yours to see'
      const ways = [
        { label: 'Yes', to: node.allowed },
        { label: 'Ask somebody', to: node.needs },
        { label: 'Nobody may', to: node.never },
      ]
      return { id, kind: 'May you?', head, ways }
    }
    case 'enter': {
      const entered = see(reader, node.tree)
      const ways = Object.entries(node.exits).map(([label, to]) => ({
        label: `Back: ${label.replaceAll('-', ' ')}`,
        to,
      }))
      const leads = entered && { title: entered.title, url: `/drawing${entered.url}` }
      return {
        id,
        kind: 'Other questions',
        head: entered?.title ?? 'Questions for others',
        ways,
        ...(leads && { leads }),
      }
    }
    case 'outcome': {
      const owner = node.owner === 'whoever-may' ? undefined : see(reader, node.owner)
      const gives = node.grants === undefined ? undefined : see(reader, node.grants)?.title
      const [first = ''] = plainText(node.body).split(/(?<=[.!?])\s/u)
      const amount =
        typeof node.amount === 'number' ? ` ${formatAmount(node.amount, unitOf(node.grants), locale)}` : ''
      return {
        id,
        kind: `End: ${resultWords[node.result].toLowerCase()}${gives ? ` · ${gives}${amount}` : ''}`,
        head: first,
        ways: [],
        leads: owner ? { title: owner.title, url: owner.url } : { title: 'Whoever may' },
      }
    }
  }

  function bands(asks: Parameters<typeof bandLabel>[0]): WayOn[] {
    return asks.bands.map(({ to }, at) => ({ label: bandLabel(asks, at, locale), to }))
  }

  function unitOf(action: string | undefined): string {
    const document = action === undefined ? undefined : snapshot.documents.get(action)
    return document?.kind === 'action' ? (document.unit ?? '') : ''
  }

  function conditionWords(condition: Condition): string {
    return condition
      .map(({ node: key, among }) => among.map(answer => answerWords(key, answer)).join(' or '))
      .join(', and ')
  }

  /** The words of an answer here or in a tree entered; of a fact, its own. */
  function answerWords(key: string, answer: string): string {
    const slash = key.lastIndexOf('/')
    const asked = slash < 0 ? tree : see(reader, `trees/${key.slice(0, slash).replace(/^trees\//, '')}`)
    const other = asked?.kind === 'tree' ? asked.nodes[key.slice(slash + 1)] : undefined
    if (!other) return valueWords(snapshot, key, answer)
    const asks = onDay(other, snapshot, today(reader.now, timeZone))
    if (asks.kind === 'question')
      return answer === 'unsure'
        ? 'I don’t know'
        : (asks.choices.find(choice => choice.id === answer)?.label ?? answer)
    if (asks.kind === 'date')
      return dateBandLabel(
        asks,
        asks.bands.findIndex(({ id }) => id === answer),
        locale,
      )
    if (asks.kind === 'amount' || asks.kind === 'each')
      return bandLabel(
        asks,
        asks.bands.findIndex(({ id }) => id === answer),
        locale,
      )
    return answer
  }
}
