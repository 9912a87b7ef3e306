import { z } from 'zod'
import { kinds } from '../model'
import { frontMatter } from '../schemas'
import { settings } from '../settings-schemas'
import { situationsSchema } from '../situations'
import { settingWords, situationWords } from './setting-words'
import { frontMatterWords, type Words } from './words'

/** A JSON Schema (draft 7, which editors read) as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What an editor needs to know of the files of one kind. */
export interface EditorSchema {
  /** The name of the schema: `answer`, `organization`, `situations`. */
  readonly name: string
  /** The files it holds for, as seen from the content folder. */
  readonly files: string
  readonly schema: JsonSchema
}

const places = {
  answer: 'answers/**/*.mdx',
  playbook: 'playbooks/**/*.mdx',
  policy: 'policies/**/*.mdx',
  tree: 'trees/**/*.mdx',
  team: 'teams/*.mdx',
  action: 'actions/*.mdx',
  channel: 'channels/*.mdx',
} as const

/** The schemas of all front matter, made of those that `check` itself reads with. */
export const frontMatterSchemas = (): EditorSchema[] =>
  kinds.map(kind => ({
    name: kind,
    files: places[kind],
    schema: made(frontMatter[kind], `What stands before the words (${kind})`, frontMatterWords[kind]),
  }))

/** The schemas of all settings files and of situations beside trees, made in the same way. */
export const settingsSchemas = (): EditorSchema[] => [
  ...(Object.keys(settings) as (keyof typeof settings)[]).map(file => ({
    name: file.replace('.yaml', ''),
    files: file,
    schema: made(settings[file], file, settingWords[file]),
  })),
  {
    name: 'situations',
    files: 'trees/**/*.test.yaml',
    schema: made(situationsSchema, 'Situations: a tree tried out', situationWords),
  },
]

function made(schema: z.ZodType, title: string, words: Words): JsonSchema {
  const json = z.toJSONSchema(schema, {
    // What people write, not what becomes of it.
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // An empty list is no help where something is to be written, and the bounds of a computer's integers are none.
      if (Array.isArray(jsonSchema.default) && !jsonSchema.default.length) delete jsonSchema.default
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return { title, ...described(json, words) }
}

/** The same schema with words at every field that has some. */
function described({ properties, items, ...rest }: JsonSchema, words: Words, path = ''): JsonSchema {
  const fields = Object.entries(properties ?? {}).map(([name, field]) => {
    const inner = path ? `${path}.${name}` : name
    const description = words[inner]
    return [name, { ...(description && { description }), ...described(field as JsonSchema, words, inner) }]
  })
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(items && { items: described(items as JsonSchema, words, path) }),
  }
}
