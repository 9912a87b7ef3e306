import { who, type Ownership } from '../../../resolve'
import { presentReach, type ShownReach } from './reach'
import { way, type Reader, type Way } from '../reader'

/** Who helps soonest. */
export interface ShownNearest {
  /** Who takes it while they are closed. While they are, it is who is there now, if anybody, and how to reach them. */
  readonly backup?: Way & { readonly reach?: ShownReach }
  /** One press to somebody who can help: `Call Warehouse team`. */
  readonly nearest?: { readonly words: string; readonly href: string }
}

/** A team that is open picks up itself; while it is closed, who takes over for it does. Where nobody does, one writes. */
export function presentNearest(reader: Reader, ownership: Ownership): ShownNearest {
  const { owner, open } = ownership
  const own = ownership.reach.map(presentReach)
  const instead = open ? undefined : takesOver(reader, ownership)
  const backup = instead?.owner ?? ownership.backup
  const theirs = instead?.reach.map(presentReach) ?? []
  const reach = first(theirs, 'tel:') ?? theirs.find(({ href }) => href) ?? theirs[0]

  const calls = (title: string, href?: string) => href && { words: `Call ${title}`, href }
  const nearest =
    (open && calls(owner.title, first(own, 'tel:')?.href)) ||
    (instead && calls(instead.owner.title, first(theirs, 'tel:')?.href)) ||
    writes(owner.title, first(own, 'mailto:')?.href) ||
    calls(owner.title, first(own, 'tel:')?.href)
  return {
    ...(backup && { backup: { ...way(reader, backup), ...(reach && { reach }) } }),
    ...(nearest && { nearest }),
  }
}

/** The first team that is open, of those that a closed one leaves it to: its backup and theirs, then whom it escalates to. */
function takesOver(reader: Reader, closed: Ownership): Ownership | undefined {
  const { house, actor, now } = reader
  const seen = new Set([closed.owner.id])
  const queue = [closed]
  for (let team = queue.shift(); team; team = queue.shift()) {
    if (team.open) return team
    for (const next of [team.backup, ...team.escalation])
      if (next && !seen.has(next.id)) {
        seen.add(next.id)
        queue.push(who(house, { actor, id: next.id, now }))
      }
  }
  return undefined
}

function writes(title: string, href?: string) {
  return href === undefined ? undefined : { words: `Write to ${title}`, href }
}

function first(reach: readonly ShownReach[], scheme: string): ShownReach | undefined {
  return reach.find(({ href }) => href?.startsWith(scheme))
}
