import { frontMatterSchemas, settingsSchemas } from './json-schemas'
import { snippets } from './snippets'

/** What a folder of VS Code settings (`.vscode`) needs for a content folder. */
export interface EditorFiles {
  /** Whole files, by their names in that folder. */
  readonly files: ReadonlyMap<string, string>
  /** What `yaml.schemas` in its settings.json must hold: each schema, and the files it is for. */
  readonly associations: Readonly<Record<string, string>>
}

/**
 * Makes the schemas, the snippets and the associations. `settings` is the settings folder and `content` the content
 * folder, both as seen from the folder that people open (`.vscode`, and `content` or nothing).
 */
export function editorFiles(settings: string, content: string): EditorFiles {
  const schemas = [...frontMatterSchemas(), ...settingsSchemas()]
  const nameOf = (name: string) => `schemas/${name}.json`
  return {
    files: new Map([
      ...schemas.map(({ name, schema }) => [nameOf(name), json(schema)] as const),
      ['answerhouse.code-snippets', json(snippets())],
    ]),
    associations: Object.fromEntries(
      schemas.map(({ name, files }) => [`./${join(settings, nameOf(name))}`, `/${join(content, files)}`]),
    ),
  }
}

const join = (folder: string, name: string): string => (folder ? `${folder}/${name}` : name)
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
