import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Good,
  hashOf,
  type Memory,
  readContent,
  readFolder,
  settle,
  type Snapshot,
} from '../../lib/content'
import { searchDocuments } from '../../lib/search'
import { tryOut, walk } from '../../lib/trees'
import { dice } from '../make-content'
import { copyOfContent, type Flaws, withdrawn } from './house'
import { ways } from './ways'

const now = new Date('2026-11-22T15:00:00Z')

/**
 * Corrupts every file of the example organization in every way, one after the other. Whatever it is, all other documents
 * stay as they were, the file itself stays as it was where it is wrong now and is live where nothing is, every walk ends as
 * it did, and what was withdrawn before is not there.
 */
export async function corruptEverything(flaws: Flaws): Promise<void> {
  const { folder, write, stop } = copyOfContent()
  const memory: Memory = new Map()
  const checked: Memory = new Map()
  const read = async (good?: Good) =>
    settle(await readFolder(folder, { memory, revision: 'now' }), { good, at: now.toISOString() })
  write(withdrawn.file, withdrawn.text)
  const first = await read()
  write(withdrawn.file, undefined)
  const { good, snapshot: base } = await read(first.good)
  if (!base) throw new Error('The example organization can’t be served.')
  const ends = endsOf(base)
  const roll = dice(20261123)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  for (const [i, file] of files.entries()) {
    const bytes = readFileSync(join(folder, file))
    for (const [name, way] of Object.entries(ways)) {
      const harmed = way(bytes, roll)
      write(file, harmed)
      const said = `${file} ${name}`
      try {
        const { snapshot } = await read(good)
        const { problems } = await readContent(folder, { memory: checked, revision: 'now' })
        const errors = problems.filter(({ severity }) => severity === 'error')
        const isWrong = errors.some(problem => problem.file === file)
        const isFlawed = problems.some(({ rule, ...at }) => rule === 'broken-file' && at.file === file)
        judge(snapshot, { said, file, isWrong, isRight: errors.length === 0, isFlawed, harmed })
      } catch (error) {
        flaws.expect(false, () => `${said}: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
    write(file, bytes)
    if (i % 20 === 0) console.log(`  ${i} of ${files.length} files`)
  }
  const { snapshot: mended } = await read(good)
  flaws.expect(
    mended?.older === undefined && mended?.documents.size === base.documents.size,
    () => 'Mended, and not all is as it was.',
  )
  stop()

  interface Harm {
    readonly said: string
    readonly file: string
    /** Whether `check` finds it wrong; whether it finds nothing wrong at all. */
    readonly isWrong: boolean
    readonly isRight: boolean
    /** Whether it is an image or a form that isn't whole. */
    readonly isFlawed: boolean
    readonly harmed: Buffer | undefined
  }

  function judge(snapshot: Snapshot | undefined, harm: Harm): void {
    const { said, file, isWrong, isRight, isFlawed, harmed } = harm
    flaws.expect(snapshot !== undefined, () => `${said}: nothing is served.`)
    if (!snapshot || !base) return
    for (const before of base.documents.values()) {
      const after = snapshot.documents.get(before.id)
      if (before.file !== file) {
        const isSame = after?.hash === before.hash && after.audience === before.audience
        // Who stands in a document that left its audience open follows the organization's settings.
        const follows = after?.hash === before.hash && file === 'organization.yaml'
        flaws.expect(isSame || follows, () => `${said}: ${before.id} is ${after ? 'another' : 'gone'}.`)
      } else if (harmed === undefined) {
        flaws.expect(
          after === undefined || snapshot.older?.has(before.id) === true,
          () => `${said}: it is there as if it were new.`,
        )
      } else if (isWrong)
        flaws.expect(after?.hash === before.hash, () => `${said}: it is ${after ? 'served' : 'gone'}.`)
      else if (isRight)
        flaws.expect(
          after?.hash === hashOf(harmed) || after === undefined,
          () => `${said}: it is held back, and nothing is wrong.`,
        )
    }
    const version = base.attachments?.get(file)
    const stays = version !== undefined && (harmed === undefined || isFlawed)
    flaws.expect(
      !stays || snapshot.attachments?.get(file) === version,
      () => `${said}: what shows it has lost it.`,
    )
    const isHeld = isWrong && harmed !== undefined
    if (isHeld && !file.startsWith('files/')) {
      flaws.expect(
        same(snapshot.roles, base.roles) &&
          same(snapshot.organization, base.organization) &&
          same(snapshot.people, base.people),
        () => `${said}: settings are others.`,
      )
      flaws.expect(same(endsOf(snapshot), ends), () => `${said}: a walk ends otherwise.`)
    }
    for (const { kind, id } of snapshot.documents.values())
      if (kind === 'tree')
        walk({ snapshot, tree: id, answers: {}, audience: 'manager', role: 'manager', now })
    const isBack = searchDocuments(snapshot).some(({ id }) => id === withdrawn.id)
    flaws.expect(!isBack, () => `${said}: what was withdrawn is back.`)
  }
}

/** How each situation that is written beside a tree ends. */
function endsOf(snapshot: Snapshot): readonly unknown[] {
  return [...snapshot.situations.values()].flat().map(one => {
    const { walk, differs } = tryOut(snapshot, one, now)
    return [one.tree, one.situation, walk?.key, walk?.verdict?.verdict, differs]
  })
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
