import { who, type Ownership } from '../../resolve'
import { presentReach, type ShownReach } from './reach'
import { way, type Reader, type Way } from './reader'

/** Who helps soonest. */
export interface ShownNearest {
  /** Who takes it while they are closed; while they are, with whether these are there, and how to reach them. */
  readonly backup?: Way & { readonly open?: boolean; readonly reach?: ShownReach }
  /** One press to somebody who can help: `Call Warehouse team`. */
  readonly nearest?: { readonly words: string; readonly href: string }
}

/** A team that is open picks up itself; while it is closed, who takes over for it does. Where nobody does, one writes. */
export function presentNearest(reader: Reader, ownership: Ownership): ShownNearest {
  const { owner, open } = ownership
  const { house, actor, now } = reader
  const backup = ownership.backup && way(reader, ownership.backup)
  const own = ownership.reach.map(presentReach)
  const instead = ownership.backup && !open ? who(house, { actor, id: ownership.backup.id, now }) : undefined
  const theirs = instead?.reach.map(presentReach) ?? []
  const reach = first(theirs, 'tel:') ?? theirs.find(({ href }) => href) ?? theirs[0]

  const calls = (title: string, href?: string) => href && { words: `Call ${title}`, href }
  const nearest =
    (open && calls(owner.title, first(own, 'tel:')?.href)) ||
    (instead?.open && calls(instead.owner.title, first(theirs, 'tel:')?.href)) ||
    writes(owner.title, first(own, 'mailto:')?.href) ||
    calls(owner.title, first(own, 'tel:')?.href)
  return {
    ...(backup && { backup: { ...backup, ...(instead && { open: instead.open, ...(reach && { reach }) }) } }),
    ...(nearest && { nearest }),
  }
}

function writes(title: string, href?: string) {
  return href === undefined ? undefined : { words: `Write to ${title}`, href }
}

function first(reach: readonly ShownReach[], scheme: string): ShownReach | undefined {
  return reach.find(({ href }) => href?.startsWith(scheme))
}
