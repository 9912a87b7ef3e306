import type { z } from 'zod'
import type { Organization, Person, Place, Problem, Role, Synonyms } from './model'
import { problem } from './problem'
import { settings } from './schemas'
import { readText } from './source'
import { validate } from './validate'
import { readYaml, type Yaml } from './yaml'

/** What the YAML files at the top of a content folder say; `organization` is absent when that can't be read. */
export interface Settings {
  readonly organization?: Organization
  readonly roles: readonly Role[]
  readonly people: readonly Person[]
  readonly synonyms: Synonyms
  /** Where a field of organization.yaml stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  readonly problems: readonly Problem[]
}

type Name = keyof typeof settings
export const settingsFiles = Object.keys(settings) as Name[]

/** Reads the settings from the bytes of their files. roles, people and synonyms may be missing. */
export function readSettings(files: ReadonlyMap<string, Uint8Array>): Settings {
  const problems: Problem[] = []
  const organization = read('organization.yaml')
  const roles = read('roles.yaml')
  const people = read('people.yaml')
  const synonyms = read('synonyms.yaml')
  if (roles.value) problems.push(...doubled(roles.value, 'role', 'roles.yaml', roles.yaml))
  if (people.value) problems.push(...doubled(people.value, 'person', 'people.yaml', people.yaml))
  for (const [i, role] of (roles.value ?? []).entries()) {
    if (!organization.value || organization.value.audiences.includes(role.audience)) continue
    const at = roles.yaml?.placeOf([i, 'audience']) ?? start('roles.yaml')
    problems.push(problem(at, 'unknown-audience', `There is no audience "${role.audience}".`, `Use one of: ${organization.value.audiences.join(', ')}.`))
  }
  return {
    organization: organization.value,
    roles: roles.value ?? [],
    people: people.value ?? [],
    synonyms: {
      groups: (synonyms.value ?? []).filter(entry => Array.isArray(entry)),
      oneWay: (synonyms.value ?? []).flatMap(entry =>
        Array.isArray(entry) ? [] : Object.entries(entry).flatMap(([to, words]) => words.map(from => ({ from, to }))),
      ),
    },
    placeOf: path => organization.yaml?.placeOf(path) ?? start('organization.yaml'),
    problems,
  }

  function read<N extends Name>(name: N): { value?: z.output<(typeof settings)[N]>; yaml?: Yaml } {
    const bytes = files.get(name)
    if (!bytes) {
      if (name === 'organization.yaml') {
        const mend = 'Make one with name, timeZone, currency, audiences and frontDesk.'
        problems.push(problem(start(name), 'missing-file', 'There is no organization.yaml in this folder.', mend))
      }
      return {}
    }
    const source = readText(name, bytes)
    if (typeof source !== 'string') {
      problems.push(source)
      return {}
    }
    const yaml = readYaml(name, source)
    if (yaml.data === null && name !== 'organization.yaml') return { yaml }
    const result = validate(yaml, settings[name] as z.ZodType)
    problems.push(...result.problems)
    return { value: result.value as z.output<(typeof settings)[N]> | undefined, yaml }
  }
}

function doubled<K extends string>(list: readonly Record<K, string>[], key: K, file: string, yaml?: Yaml): Problem[] {
  return list.flatMap((entry, i) => {
    if (list.findIndex(other => other[key] === entry[key]) === i) return []
    const at = yaml?.placeOf([i, key]) ?? start(file)
    return [problem(at, 'doubled-id', `"${entry[key]}" stands here twice.`, 'Keep one.')]
  })
}

function start(file: string): Place {
  return { file, line: 1, column: 1 }
}
