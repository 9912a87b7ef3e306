import { whoAbout, who } from '../../resolve'
import { find } from '../../content'
import { actorFor } from './actor'
import { house } from './house'
import { actorCommand, type Options } from './options'
import { paint, printJson } from './style'
import { instant } from './time'

export const whoCommand = () =>
  actorCommand('who', 'Say whose issue it is, and how to reach them now.')
    .argument('<text...>', 'a document, a team, a person, or what they said')
    .option('--at <time>', 'a day or an instant, past or future', instant)
    .action(async (words: string[], options: Options & { readonly at?: Date }) => {
      const opened = await house(options.content)
      const { snapshot } = opened
      const { timeZone, locale } = snapshot.organization
      const actor = actorFor(snapshot, options.as)
      const now = options.at ?? new Date()
      const text = words.join(' ')
      const known = find(snapshot, actor.audience, text)
      const found = known ? who(opened, { actor, id: known.id, now }) : whoAbout(opened, { actor, text, now })
      if (options.json) {
        return printJson({
          owner: { id: found.owner.id, title: found.owner.title },
          reach: found.reach,
          open: found.open,
          opensAt: found.opensAt ?? null,
          people: found.people.map(({ name, role, here }) => ({ name, role, here })),
          escalation: found.escalation,
          revision: snapshot.revision,
        })
      }
      const clock = new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      })
      const until = found.closesAt ? ` until ${clock.format(new Date(found.closesAt))}` : ''
      const next = found.opensAt ? `, opens ${clock.format(new Date(found.opensAt))}` : ''
      console.log(
        `${paint('bold', found.owner.title)}  ${found.open ? paint('green', `open${until}`) : `closed${next}`}`,
      )
      for (const { channel, value } of found.reach) console.log(`  ${channel.padEnd(10)} ${value}`)
      for (const { name, role, here } of found.people)
        console.log(`  ${name}, ${role}${here ? paint('green', ' · here now') : ''}`)
      if (!found.open && found.backup) console.log(`  When closed: ${found.backup.title}`)
      for (const { title, afterMinutes } of found.escalation)
        console.log(`  After ${afterMinutes} minutes: ${title}`)
    })
