import { rmSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Good, type Held, type Memory, type Problem, readFolder, settle } from '../../content'
import type { House } from '../../resolve'
import { learning } from '../../search'
import { indexAfter } from '../changed'
import { layOut } from '../revision'
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
export async function open(revision: Revision, { live, good, audience }: OpenOptions): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'answerhouse-preview-'))
  folders.add(folder)
  const close = async () => {
    folders.delete(folder)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await layOut(live.folder, revision.commit, folder)
    const short = revision.commit.slice(0, 7)
    const reading = await readFolder(folder, { memory: remembered(good), revision: short })
    await keepOnlyFiles(folder)
    const readAt = new Date()
    const against = { good, at: readAt.toISOString() }
    const first = settle(reading, against)
    const asked = [...first.good.asked]
    const settled = asked.length > 0 ? settle(reading, { ...against, confirmed: true }) : first
    const { snapshot: whole, held, problems } = settled
    if (!whole) throw new Error('There is no organization.yaml in it that can be read.')
    const snapshot = audience === undefined ? whole : withinSight(whole, live.snapshot, audience)
    const index = indexAfter(live.snapshot, live.index, snapshot)
    const settings = good ? otherTexts(good.texts, settled.good.texts) : []
    let house: House = { snapshot, index, folder, readAt }
    const isOpen = () => folders.has(folder)
    learn(house, isOpen).then(
      learned => void (house = learned),
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

/** What is live was parsed before: only what differs from it is parsed. A version with another's audience is not taken. */
function remembered(good: Good | undefined): Memory {
  const known = [...(good?.parsed ?? [])].filter(([file]) => !good?.older.has(file))
  return new Map(known.map(([file, parsed]) => [file, { stamp: '', hash: parsed.hash, parsed }]))
}

/** Documents were read; images and forms are sent from here. */
async function keepOnlyFiles(folder: string): Promise<void> {
  const others = (await readdir(folder)).filter(name => name !== 'files')
  await Promise.all(others.map(name => rm(join(folder, name), { recursive: true, force: true })))
}

function otherTexts(before: Good['texts'], after: Good['texts']): string[] {
  const same = (file: string) => Buffer.compare(before.get(file) ?? empty, after.get(file) ?? empty) === 0
  return [...new Set([...before.keys(), ...after.keys()])].filter(file => !same(file)).sort()
}

const empty = new Uint8Array()

/** What the index learns from new texts, in steps between what else there is to do; as it is after publishing. */
async function learn(house: House, isWanted: () => boolean): Promise<House> {
  const steps = learning(house.index)
  for (;;) {
    await new Promise(resolve => setImmediate(resolve))
    if (!isWanted()) return house
    const { done, value } = steps.next()
    if (done) return { ...house, index: value }
  }
}
