import { Command } from 'commander'
import { defaultContent } from '../../operate'

export interface Options {
  readonly content: string
  readonly json?: boolean
  readonly as?: string
}

/** A command with the options that all share. */
export function command(name: string, description: string, where = 'the content folder'): Command {
  return new Command(name)
    .description(description)
    .option('--content <dir>', where, defaultContent())
    .option('--json', 'print one JSON object')
}

/** A command whose answer depends on who asks. */
export function actorCommand(name: string, description: string): Command {
  const who = 'a role, or an audience such as public (default: whoever edits the content)'
  return command(name, description).option('--as <role>', who)
}
