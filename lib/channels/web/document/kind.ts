import type { Document, Kind } from '../../../content'

const names: Readonly<Record<Kind, string>> = {
  answer: 'Answer',
  playbook: 'Playbook',
  policy: 'Policy',
  tree: 'Questions',
  team: 'Team',
  action: 'What one may do',
  channel: 'Channel',
}

/** `Playbook · 5 steps` */
export function kindLine(kind: Kind, steps?: number): string {
  return steps ? `${names[kind]} · ${steps} ${steps === 1 ? 'step' : 'steps'}` : names[kind]
}

/** What the button that opens it says. */
export const openWords: Readonly<Record<Kind, string>> = {
  answer: 'Open the answer',
  playbook: 'Start the playbook',
  policy: 'Open the policy',
  tree: 'Start with the first question',
  team: 'See the team',
  action: 'See who may',
  channel: 'See the channel',
}

/** `Answer · donors`: what it is, and the first word it is filed under. */
export function documentLine(document: Document): string {
  const line = kindLine(document.kind, document.kind === 'playbook' ? document.steps.length : undefined)
  const tag = document.tags[0]
  return tag ? `${line} · ${tag}` : line
}
