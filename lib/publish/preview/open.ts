import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Good, type Held, type Problem, type Reading, settling } from '../../content'
import type { House } from '../../resolve'
import { learning } from '../../search'
import { indexAfter } from '../changed'
import { inSteps } from '../in-steps'
import { readCommit } from './read'
import type { Revision } from './revisions'
import { withinSight } from './sight'

/** A revision as it would be if it were published now, in a house of its own that records nothing. */
export interface Preview {
  readonly revision: Revision
  /** Without a database: nothing that is done in it is kept anywhere. */
  readonly house: House
  readonly problems: readonly Problem[]
  /** What would not be served as this revision has it. */
  readonly held: readonly Held[]
  /** Files that somebody would be asked about before they go. Here they are gone. */
  readonly asked: readonly string[]
  /** Settings and situations that are other than in what is live. */
  readonly settings: readonly string[]
}

export interface OpenOptions {
  /** What is live: the preview is what would come of it. */
  readonly live: House
  /** What is served of each file; without it, whatever is wrong is left out. */
  readonly good?: Good | undefined
  /** What was read last, right or wrong: where it is a commit, only what differs from it is read. */
  readonly read?: Reading | undefined
  /** Of an editor who doesn't see everything. */
  readonly audience?: string | undefined
}

/** Folders of previews that are open. What is open when the process ends goes with it. */
const folders = new Set<string>()
process.once('exit', () => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/** A preview with what belongs to it on this machine. */
export interface Opened {
  /** With the index that has learned, once it has. */
  readonly preview: () => Preview
  /** Takes away what it needed. */
  readonly close: () => Promise<void>
}

/** @throws GitError where there is no content at the revision; Error where its organization can't be read */
export async function open(revision: Revision, { live, good, read, audience }: OpenOptions): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'answerhouse-preview-'))
  folders.add(folder)
  const close = async () => {
    folders.delete(folder)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const { folder: repository } = live
    const { commit } = revision
    const reading = await readCommit({ folder: repository, commit, into: folder, good, live: read })
    const readAt = new Date()
    const settled = (confirmed: boolean) =>
      inSteps(settling(reading, { good, at: readAt.toISOString(), confirmed }))
    const first = await settled(false)
    const asked = [...first.good.asked]
    const found = asked.length > 0 ? await settled(true) : first
    const { snapshot: whole, held, problems } = found
    if (!whole) throw new Error('There is no organization.yaml in it that can be read.')
    const snapshot = audience === undefined ? whole : withinSight(whole, live.snapshot, audience)
    const index = indexAfter(live.snapshot, live.index, snapshot)
    const settings = good ? otherTexts(good.texts, found.good.texts) : []
    let house: House = { snapshot, index, folder, readAt }
    inSteps(learning(index), () => folders.has(folder)).then(
      learned => void (learned && (house = { ...house, index: learned })),
      (error: unknown) => console.error('The index of a preview has learned nothing.', error),
    )
    const isSeen = ({ file }: { file: string }) => audience === undefined || snapshot.byFile.has(file)
    const said = { problems: problems.filter(isSeen), held: held.filter(isSeen) }
    return { preview: () => ({ revision, house, ...said, asked, settings }), close }
  } catch (error) {
    await close()
    throw error
  }
}

function otherTexts(before: Good['texts'], after: Good['texts']): string[] {
  const same = (file: string) => Buffer.compare(before.get(file) ?? empty, after.get(file) ?? empty) === 0
  return [...new Set([...before.keys(), ...after.keys()])].filter(file => !same(file)).sort()
}

const empty = new Uint8Array()
