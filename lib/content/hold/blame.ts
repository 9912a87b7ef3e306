import type { Problem } from '../model'
import { linkPath } from '../links'
import type { Parsed } from '../parse'
import { settingsFiles } from '../settings'
import type { Draft } from './draft'

/**
 * With these a document still works: a link leads nowhere, a name is shown as it stands. What others changed goes live all
 * the same. Whatever else is wrong with a document that nobody touched was done to it by what it names.
 */
const bearable = new Set([
  'dead-link',
  'dead-anchor',
  'narrower-audience',
  'doubled-id',
  'unknown-person',
  'unknown-role',
])

/** Rules that an untouched document can break because a file of settings changed. */
const settingsBehind: readonly (readonly [file: string, rules: RegExp])[] = [
  ['facts.yaml', /fact|condition|mixed-units/],
  ['figures.yaml', /figure|band|gap|overlap/],
  ['organization.yaml', /audience|mixed-units/],
]

/** The files whose change broke a document that didn't change. */
export function causes(draft: Draft, one: Parsed, problems: readonly Problem[]): string[] {
  const hard = problems.filter(({ rule }) => !bearable.has(rule))
  if (hard.length === 0) return []
  const named = one.references.flatMap(({ id }) => draft.fileOf(id) ?? [])
  const settings = settingsBehind.flatMap(([file, rules]) =>
    hard.some(({ rule }) => rules.test(rule)) ? [file] : [],
  )
  return [...new Set([...named, ...settings])].filter(file => isChanged(draft, file))
}

/** The settings that broke others of them. */
export function causesInSettings(draft: Draft): string[] {
  return settingsFiles.filter(file => isChanged(draft, file))
}

/** Whether a file is there in another version than the one that was right. What is gone may go. */
function isChanged(draft: Draft, file: string): boolean {
  return (draft.parsed.has(file) || draft.texts.has(file)) && !draft.isKept(file)
}

/** The file, among those that are left out, that a document names or links to. */
export function leftOutBehind(
  one: Parsed,
  all: ReadonlyMap<string, Parsed>,
  leftOut: ReadonlySet<string>,
): string | undefined {
  const linked = one.links.map(({ url }) => linkPath(one.file, url).path)
  const named = new Set(one.references.map(({ id }) => id))
  return [...leftOut].find(file => linked.includes(file) || named.has(all.get(file)?.id ?? ''))
}
