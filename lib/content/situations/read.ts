import { z } from 'zod'
import { date, text } from '../fields'
import { mays, type Place, type Problem, type Situation } from '../model'
import { readText } from '../source'
import { validate } from '../validate'
import { readYaml } from '../yaml'

/** A situation as written, with where each of its names stands. */
export interface Written {
  /** The tree's file. */
  readonly beside: string
  readonly situation: Omit<Situation, 'tree'>
  readonly placeOf: (path: readonly PropertyKey[]) => Place
}

const ending = /^(trees\/.+)\.test\.yaml$/

/** Whether a file of the content folder holds situations. */
export const holdsSituations = (file: string): boolean => ending.test(file)

const answers = z.record(z.string(), text, { error: 'Write answers as { question: choice }.' }).default({})
/** What a file of situations says. */
export const situationsSchema = z.array(
  z.strictObject({
    situation: text,
    as: text,
    on: text.transform(name => (name.includes('/') ? name : `channels/${name}`)).optional(),
    date: date.optional(),
    answering: answers,
    knowing: answers,
    ends: text,
    may: z.enum(mays, { error: `Write ${mays.slice(0, -1).join(', ')} or ${mays.at(-1)}.` }).optional(),
  }),
  { error: 'Write a list: - { situation: …, as: frontline, answering: { … }, ends: … }' },
)

/** What stands in files of situations. */
interface Situations {
  readonly written: readonly Written[]
  readonly problems: readonly Problem[]
}

/** What was read of the same bytes before. */
const known = new WeakMap<Uint8Array, Situations>()

/** Reads the files of situations among these. */
export function readSituations(files: ReadonlyMap<string, Uint8Array>): Situations {
  const all = [...files].flatMap(([file, bytes]) => {
    const [, name] = ending.exec(file) ?? []
    if (name === undefined) return []
    const one = known.get(bytes) ?? readOne(file, `${name}.mdx`, bytes)
    known.set(bytes, one)
    return [one]
  })
  return {
    written: all.flatMap(({ written }) => written),
    problems: all.flatMap(({ problems }) => problems),
  }
}

function readOne(file: string, beside: string, bytes: Uint8Array): Situations {
  const source = readText(file, bytes)
  if (typeof source !== 'string') return { written: [], problems: [source] }
  const yaml = readYaml(file, source)
  const { value = [], problems } = validate(yaml, situationsSchema)
  const written = value.map((situation, i) => ({
    beside,
    situation: { ...yaml.placeOf([i]), ...situation },
    placeOf: (path: readonly PropertyKey[]) => yaml.placeOf([i, ...path]),
  }))
  return { written, problems }
}
