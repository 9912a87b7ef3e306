import type { z } from 'zod'
import type { Problem } from './model'
import { didYouMean, problem } from './problem'
import type { Yaml } from './yaml'

/** Holds YAML against a schema; every mismatch becomes a problem at its own line and column. */
export function validate<T extends z.ZodType>(
  yaml: Yaml,
  schema: T,
): { value?: z.output<T>; problems: readonly Problem[] } {
  if (yaml.problems.length) return { problems: yaml.problems }
  const result = schema.safeParse(yaml.data ?? {})
  if (result.success) return { value: result.data, problems: [] }
  return { problems: result.error.issues.flatMap(issue => explain(issue, yaml, schema)) }
}

function explain(issue: z.core.$ZodIssue, yaml: Yaml, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key =>
      problem(
        yaml.placeOfKey([...issue.path, key]),
        'unknown-field',
        `There is no field "${key}" here.`,
        didYouMean(key, fieldsAt(schema, issue.path), 'Take it out.'),
      ),
    )
  }
  const name = issue.path.filter(part => typeof part === 'string').at(-1) ?? 'this'
  if (valueAt(yaml.data, issue.path) === undefined) {
    const place = yaml.placeOf(issue.path.slice(0, -1))
    return [
      problem(place, 'missing-field', `"${String(name)}" is missing.`, `Add a line "${String(name)}: …".`),
    ]
  }
  if (!issue.path.length && issue.code === 'invalid_type') {
    return [problem(yaml.placeOf([]), 'wrong-value', 'This can’t be read.', expected(issue))]
  }
  const inner =
    issue.code === 'invalid_union' ? (issue.errors.flat().find(e => e.path.length) ?? issue) : issue
  const path = [...issue.path, ...(inner === issue ? [] : inner.path)]
  return [problem(yaml.placeOf(path), 'wrong-value', `"${String(name)}" can't be read.`, expected(inner))]
}

/** What to write instead: what the schema says of its own, or else what a value of its kind looks like. */
function expected(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too|Unrecognized)/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'Write a list here, each on a line after "- ".'
  const fields = issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected)
  return fields ? 'Write fields here, each on a line: "name: value".' : 'Write something else here.'
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => own(value, key), data)
}

/** The fields that an object schema knows, also inside lists. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const part of path) at = step(unwrap(at), part)
  const shape = (unwrap(at) as { shape?: object } | undefined)?.shape
  return shape ? Object.keys(shape) : []
}

function step(schema: unknown, part: PropertyKey): unknown {
  const { shape, element } = schema as { shape?: Record<PropertyKey, unknown>; element?: unknown }
  return own(shape, part) ?? element
}

function unwrap(schema: unknown): unknown {
  let inner = schema as { def?: { innerType?: unknown; in?: unknown } } | undefined
  while (inner?.def?.innerType ?? inner?.def?.in)
    inner = (inner?.def?.innerType ?? inner?.def?.in) as typeof inner
  return inner
}

function own(value: unknown, key: PropertyKey): unknown {
  return value && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined
}
