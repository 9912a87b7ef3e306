import type { Command } from 'commander'
import { EditorSettingsError, writeEditorFiles } from '../../operate'
import { Fault } from './fault'
import { shownFolder } from './house'
import { command, type Options } from './options'
import { printJson } from './style'

export const schemasCommand = (): Command =>
  command('schemas', 'Let VS Code complete and check what you write: schemas, snippets and settings.')
    .argument('[dir]', 'the settings folder (default: .vscode beside the content)')
    .action(async (dir: string | undefined, { content, json }: Options) => {
      const written = await writeEditorFiles(content, dir).catch((error: unknown) => {
        throw error instanceof EditorSettingsError ? new Fault(error.message) : error
      })
      const files = written.map(shownFolder)
      if (json) return printJson({ files })
      for (const file of files) console.log(file)
    })
