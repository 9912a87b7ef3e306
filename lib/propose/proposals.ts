import { openRepository } from './open'
import type { Repository } from './repository'
import type { Address } from '../publish'
import { approve, type Approval } from './approve'
import { decline, type Refusal } from './decline'
import { listMerged, listProposals } from './list'
import type { Merged, Proposal } from './model'
import { originOf, type Origin } from './origin'
import { propose, type Wish } from './propose'

/** What is proposed for a content source, and how it is decided. */
export interface Proposals {
  /** Where the git host has a proposal approved; absent where that is done in the house. */
  readonly request?: (branch: string) => string
  /** The text of a file to begin from: as it is served now, or as a proposal for it has it. */
  readonly origin: (file: string, name?: string) => Promise<Origin | undefined>
  /** Those that are no part of what is served, the newest first. */
  readonly list: () => Promise<readonly Proposal[]>
  /** The same as they were when the source was asked last; it is asked again, but not waited for: a git host may be slow. */
  readonly remembered: () => Promise<readonly Proposal[]>
  /** Those that became part of it lately, the newest first. */
  readonly merged: () => Promise<readonly Merged[]>
  readonly propose: (wish: Wish) => Promise<{ readonly name: string }>
  readonly approve: (approval: Approval) => Promise<void>
  readonly decline: (refusal: Refusal) => Promise<void>
  /** For those who show one. */
  readonly repository: Repository
}

/** What was brought so lately is not asked for again to show it. Milliseconds. */
const fresh = 5_000

/** Undefined where the content is in no repository, so that nothing can be proposed. */
export async function openProposals(address: Address, data: string): Promise<Proposals | undefined> {
  const repository = await openRepository(address, data)
  if (!repository) return undefined
  const known = new Map<string, Proposal>()
  let broughtAt = -Infinity
  let bringing: Promise<void> | undefined

  /** How it stands at the source; where that is out of reach, how it stood, once that is known. */
  async function look(): Promise<void> {
    if (performance.now() - broughtAt < fresh) return
    bringing ??= repository!.bring().then(() => {
      broughtAt = performance.now()
    })
    await bringing
      .catch(async error => {
        await repository!.served().catch(() => {
          throw error
        })
      })
      .finally(() => (bringing = undefined))
  }
  return {
    repository,
    ...(repository.request && { request: repository.request }),
    origin: async (file, name) => (await look(), originOf(repository, file, name)),
    list: async () => (await look(), listProposals(repository, await repository.served(), known)),
    remembered: async () => {
      look().catch(() => {})
      return listProposals(repository, await repository.served(), known)
    },
    merged: async () => (await look(), listMerged(repository, await repository.served())),
    propose: async wish => (await repository.bring(), propose(repository, wish)),
    approve: async approval => (await repository.bring(), approve(repository, approval)),
    decline: async refusal => (await repository.bring(), decline(repository, refusal)),
  }
}
