import type { Actor } from '../access'
import { maySee, type Team } from '../content'
import type { House } from './house'

/** Words around a name that only say "I want them". */
const around = new Set(
  'who is whos who’s the a to call phone reach ask contact for find talk speak with team of please'.split(
    ' ',
  ),
)

/** The team that a text names outright, by its title, its id, or one of its people. */
export function named({ snapshot }: House, actor: Actor, text: string): Team | undefined {
  const asked = words(text)
  if (!asked || asked.length > 100) return undefined
  const teams = [...snapshot.documents.values()].filter(
    (document): document is Team => document.kind === 'team' && maySee(snapshot, actor.audience, document),
  )
  const called = teams.find(
    team => words(team.title) === asked || words(team.id.split('/').at(-1) ?? '') === asked,
  )
  // Who works here is told to those who work here too.
  if (called || !actor.role) return called
  const person = snapshot.people.find(({ person, name }) =>
    [person, name].some(known => words(known) === asked),
  )
  return person && teams.find(team => team.people.some(member => member.person === person.person))
}

function words(text: string): string {
  const all =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  const telling = all.filter(word => !around.has(word))
  return (telling.length ? telling : all).join(' ')
}
