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
const schema = z.array(
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

/** Reads the files of situations among these. */
export function readSituations(files: ReadonlyMap<string, Uint8Array>): {
  written: Written[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const written = [...files].flatMap(([file, bytes]) => {
    const [, name] = ending.exec(file) ?? []
    if (name === undefined) return []
    const source = readText(file, bytes)
    if (typeof source !== 'string') {
      problems.push(source)
      return []
    }
    const yaml = readYaml(file, source)
    const read = validate(yaml, schema)
    problems.push(...read.problems)
    return (read.value ?? []).map((situation, i) => ({
      beside: `${name}.mdx`,
      situation: { ...yaml.placeOf([i]), ...situation },
      placeOf: (path: readonly PropertyKey[]) => yaml.placeOf([i, ...path]),
    }))
  })
  return { written, problems }
}
