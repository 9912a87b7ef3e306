import { Command, CommanderError } from 'commander'
import { AuthorityError } from '../../authority'
import { SettingError } from '../../notices'
import { AddressError, GitError } from '../../publish'
import { ContentFolderError } from '../../content'
import { accountCommand } from './account'
import { checkCommand } from './check'
import { diffCommand } from './diff'
import { digestCommand } from './digest'
import { duplicatesCommand } from './duplicates'
import { Fault, Misuse } from './fault'
import { historyCommand } from './history'
import { ImportError } from '../../import'
import { importCommand } from './import'
import { learnCommand } from './learn'
import { linksCommand } from './links'
import { mergeCommand } from './merge'
import { pathsCommand } from './paths'
import { mayCommand } from './may'
import { newCommand } from './new'
import { proveCommand } from './prove'
import { publishCommand } from './publish'
import { schemasCommand } from './schemas'
import { searchCommand } from './search'
import { startCommand } from './start'
import { testCommand } from './test'
import { upkeepCommand } from './upkeep'
import { walkCommand } from './walk'
import { whoCommand } from './who'

/** Exit codes: done; the content or the question is at fault; the command was called wrongly. */
const exit = { done: 0, fault: 1, misuse: 2 } as const

/** Runs one command line and gives the exit code. People never see a stack trace. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('answerhouse')
    .description('The answer, the next question, or the owner, and what you may do about it.')
    .showHelpAfterError('(answerhouse --help lists the commands)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
  const commands = [
    searchCommand,
    whoCommand,
    mayCommand,
    walkCommand,
    checkCommand,
    proveCommand,
    testCommand,
    pathsCommand,
    diffCommand,
    duplicatesCommand,
    historyCommand,
    mergeCommand,
    upkeepCommand,
    linksCommand,
    newCommand,
    schemasCommand,
    learnCommand,
    importCommand,
    startCommand,
    publishCommand,
    digestCommand,
    accountCommand,
  ]
  for (const command of commands) program.addCommand(throwing(command()))
  try {
    if (!args.length) program.help()
    await program.parseAsync(args, { from: 'user' })
    return exit.done
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.misuse
    if (error instanceof Misuse) return say(error.message, exit.misuse)
    if (error instanceof Fault) return say(error.message, exit.fault)
    const known = [ContentFolderError, ImportError, AddressError, GitError, SettingError]
    if (error instanceof Error && known.some(each => error instanceof each))
      return say(error.message, exit.fault)
    if (error instanceof AuthorityError) return say(`${error.message} ${error.mend}`, exit.fault)
    if ((error as Error).name === 'ExitPromptError') return exit.done
    if (process.env['DEBUG']) console.error(error)
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return say(`Something went wrong that shouldn't: ${reason} (Set DEBUG=1 to see where.)`, exit.fault)
  }
}

/** Commander would end the process itself, in every command and in those inside it. */
function throwing(command: Command): Command {
  command.commands.forEach(throwing)
  return command.exitOverride().showHelpAfterError(true)
}

function say(message: string, code: number): number {
  if (message) console.error(message)
  return code
}
