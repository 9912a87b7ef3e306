import type { z } from 'zod'
import { readFacts } from './facts'
import type { Fact, Figure, Organization, Person, Place, Problem, Role, Synonyms } from './model'
import { problem } from './problem'
import { readFigures } from './read-figures'
import type { Read, Values } from './read-setting'
import { settings } from './settings-schemas'
import { readText } from './source'
import { validate } from './validate'
import { readYaml, type Yaml } from './yaml'

/** What the YAML files at the top of a content folder say; `organization` is absent when that can't be read. */
export interface Settings {
  readonly organization?: Organization
  readonly roles: readonly Role[]
  readonly people: readonly Person[]
  readonly synonyms: Synonyms
  /** By name; absent when facts.yaml can't be read. */
  readonly facts?: ReadonlyMap<string, Fact>
  /** By name; absent when figures.yaml can't be read. */
  readonly figures?: ReadonlyMap<string, Figure>
  /** Where a field of organization.yaml stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  readonly problems: readonly Problem[]
}

type Name = keyof Values
export const settingsFiles: readonly string[] = Object.keys(settings)

/** Reads the settings from the bytes of their files, of which `listed` are there. Only organization.yaml must be. */
export function readSettings(
  files: ReadonlyMap<string, Uint8Array>,
  listed: Pick<ReadonlyMap<string, unknown>, 'has'> = files,
): Settings {
  const problems: Problem[] = []
  const organization = read('organization.yaml')
  const roles = read('roles.yaml')
  const people = read('people.yaml')
  const synonyms = read('synonyms.yaml').value ?? []
  const figures = readFigures(read('figures.yaml'))
  const facts = readFacts(read('facts.yaml'), figures.figures)
  if (!listed.has('organization.yaml')) {
    const mend = 'Make one with name, timeZone, currency, audiences and frontDesk.'
    const at = { file: 'organization.yaml', line: 1, column: 1 }
    problems.push(problem(at, 'missing-file', 'There is no organization.yaml in this folder.', mend))
  }
  problems.push(
    ...doubled(roles, 'role'),
    ...doubled(people, 'person'),
    ...unknownAudiences(roles, organization.value),
    ...figures.problems,
    ...facts.problems,
  )
  return {
    organization: organization.value,
    roles: roles.value ?? [],
    people: people.value ?? [],
    synonyms: {
      groups: synonyms.filter(entry => Array.isArray(entry)),
      oneWay: synonyms
        .flatMap(entry => (Array.isArray(entry) ? [] : Object.entries(entry)))
        .flatMap(([to, words]) => words.map(from => ({ from, to }))),
    },
    facts: facts.facts,
    figures: figures.figures,
    placeOf: organization.placeOf,
    problems,
  }

  function read<N extends Name>(name: N): Read<Values[N]> {
    const nothing = { placeOf: () => ({ file: name, line: 1, column: 1 }) }
    const bytes = files.get(name)
    // Listed, and yet not there: it could not be opened, which is reported as such.
    if (!bytes) return { ...nothing, unreadable: listed.has(name) }
    const { problems: found, placeOf, value, unreadable } = readOne(name, bytes)
    problems.push(...found)
    return { value: value as Values[N] | undefined, placeOf: placeOf ?? nothing.placeOf, unreadable }
  }
}

interface ReadOne {
  readonly problems: readonly Problem[]
  readonly placeOf?: Yaml['placeOf']
  readonly value?: unknown
  readonly unreadable: boolean
}

/** What was read of the same bytes before: settings seldom change, and are read for every change of a document. */
const known = new WeakMap<Uint8Array, ReadOne>()

function readOne(name: Name, bytes: Uint8Array): ReadOne {
  const before = known.get(bytes)
  if (before) return before
  const one = parseOne(name, bytes)
  known.set(bytes, one)
  return one
}

function parseOne(name: Name, bytes: Uint8Array): ReadOne {
  const source = readText(name, bytes)
  if (typeof source !== 'string') return { problems: [source], unreadable: true }
  const yaml = readYaml(name, source)
  if (yaml.data === null && name !== 'organization.yaml') return { problems: [], unreadable: false }
  const { value, problems } = validate(yaml, settings[name] as z.ZodType)
  return { value, problems, placeOf: yaml.placeOf, unreadable: value === undefined }
}

function doubled<K extends string>(
  { value = [], placeOf }: Read<readonly Record<K, string>[]>,
  key: K,
): Problem[] {
  const seen = new Set<string>()
  return value.flatMap((entry, i) => {
    if (!seen.has(entry[key])) {
      seen.add(entry[key])
      return []
    }
    return [problem(placeOf([i, key]), 'doubled-id', `"${entry[key]}" stands here twice.`, 'Keep one.')]
  })
}

function unknownAudiences(
  { value = [], placeOf }: Read<readonly Role[]>,
  organization?: Organization,
): Problem[] {
  const known = organization?.audiences ?? value.map(role => role.audience)
  return value.flatMap(({ audience }, i) => {
    if (known.includes(audience)) return []
    const mend = `Use one of: ${known.join(', ')}.`
    return [
      problem(placeOf([i, 'audience']), 'unknown-audience', `There is no audience "${audience}".`, mend),
    ]
  })
}
