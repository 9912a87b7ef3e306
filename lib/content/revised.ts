import type { Kind, Organization } from './model'
import { kindOf, parseDocument, type Parsed } from './parse'
import { compare } from './problem'
import type { Reading } from './reading'
import { settingsFiles } from './settings'
import { holdsSituations } from './situations'
import { defaultAudience } from './world'

/**
 * A reading with some files replaced, added, or gone (undefined), as if that had been read: nothing else is read or parsed
 * again. Sizes of images stay as they are.
 */
export function revised(
  reading: Reading,
  files: ReadonlyMap<string, Uint8Array | undefined>,
  revision = reading.revision,
): Reading {
  const parsed = new Map(reading.parsed.map(one => [one.file, one]))
  const texts = new Map(reading.texts)
  const paths = new Set(reading.paths)
  for (const [file, bytes] of files) {
    const kind = kindOf(file)
    parsed.delete(file)
    texts.delete(file)
    if (bytes) paths.add(file)
    else paths.delete(file)
    if (!bytes) continue
    if (kind) parsed.set(file, parseDocument(file, bytes, kind))
    else if (settingsFiles.includes(file) || holdsSituations(file)) texts.set(file, bytes)
  }
  return {
    ...reading,
    revision,
    fingerprint: '',
    parsed: [...parsed.values()].sort((a, b) => compare(a.file, b.file)),
    texts,
    paths: [...paths].sort(compare),
    problems: reading.problems.filter(({ file }) => !files.has(file)),
  }
}

/**
 * A reading as it would be in a house that never held what an audience may not see, so that no message about it tells of
 * that. A document of which nobody can tell for whom it is counts as not theirs.
 * @param mayHave whether they may have a file under files/
 */
export function narrowed(
  reading: Reading,
  organization: Organization,
  audience: string,
  mayHave: (file: string) => boolean,
): Reading {
  const level = organization.audiences.indexOf(audience)
  const theirs = (one: Parsed) => {
    const own = organization.audiences.indexOf(audienceOf(one, organization))
    return own >= 0 && own <= level
  }
  const parsed = reading.parsed.filter(theirs)
  const seen = new Set(parsed.map(({ file }) => file))
  const isTheirs = (file: string) =>
    kindOf(file) ? seen.has(file) : !file.startsWith('files/') || mayHave(file)
  return { ...reading, parsed, paths: reading.paths.filter(isTheirs) }
}

/** Whether a house reads a file of its content folder, or shows it. */
export function isContent(file: string): boolean {
  return (
    kindOf(file) !== undefined ||
    settingsFiles.includes(file) ||
    holdsSituations(file) ||
    file.startsWith('files/')
  )
}

/** For whom a file is as it is written; '' where that can't be told. */
export function audienceOf({ file, audience }: Parsed, organization: Organization): string {
  return audience || (audience === '' ? defaultAudience(kindOf(file) as Kind, organization) : '')
}
