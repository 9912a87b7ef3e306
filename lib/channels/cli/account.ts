import { Command } from 'commander'
import { openAccounts } from '../../access'
import { didYouMean } from '../../content'
import { addAccount, removeAccount, renewPassword } from '../../operate'
import { Misuse } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { withRecords } from './records'
import { paint, printJson } from './style'

interface AddOptions extends Options {
  readonly role: string
  readonly name: string
  readonly person?: string
}

export const accountCommand = () =>
  new Command('account')
    .description('Say who may sign in: list, add, leave, password.')
    .addCommand(list())
    .addCommand(add())
    .addCommand(leave())
    .addCommand(password())

const list = () =>
  command('list', 'Show who may sign in.').action(({ content, json }: Options) =>
    withRecords(content, async db => {
      const shown = (await openAccounts(db)).map(({ account, name, role, person }) => ({
        account,
        name,
        role,
        person,
      }))
      if (json) return printJson(shown)
      for (const { account, name, role } of shown) console.log(`${account.padEnd(28)} ${name}, ${role}`)
    }),
  )

const add = () =>
  command('add', 'Let somebody sign in; prints the password once.')
    .argument('<account>', 'what they sign in with: an email address or a short name')
    .requiredOption('--role <role>', 'a role of roles.yaml')
    .requiredOption('--name <name>', 'their name')
    .option('--person <person>', 'their id in people.yaml')
    .action(async (account: string, { content, role, name, person, json }: AddOptions) => {
      const { roles, people } = (await house(content)).snapshot
      must(
        'role',
        role,
        roles.map(one => one.role),
      )
      if (person)
        must(
          'person',
          person,
          people.map(one => one.person),
        )
      await withRecords(content, async db => {
        const made = await addAccount(db, { account, name, role, person })
        if (json) printJson(made)
        else console.log(`${made.account} may sign in now, with the password ${paint('bold', made.password)}`)
      })
    })

const leave = () =>
  command('leave', 'Somebody left: they are signed out at once.')
    .argument('<account>', 'what they sign in with')
    .action((account: string, { content, json }: Options) =>
      withRecords(content, async db => {
        await removeAccount(db, account)
        if (json) printJson({ account })
        else console.log(`${account} is signed out, and can't sign in any more.`)
      }),
    )

const password = () =>
  command('password', 'Give somebody a new password; prints it once.')
    .argument('<account>', 'what they sign in with')
    .action((account: string, { content, json }: Options) =>
      withRecords(content, async db => {
        const renewed = await renewPassword(db, account)
        if (json) printJson({ account, password: renewed })
        else console.log(`${account} signs in with the password ${paint('bold', renewed)} from now on.`)
      }),
    )

function must(what: string, given: string, known: readonly string[]): void {
  if (!known.includes(given))
    throw new Misuse(
      `There is no ${what} "${given}". ${didYouMean(given, known, `Use one of: ${known.join(', ')}.`)}`,
    )
}
