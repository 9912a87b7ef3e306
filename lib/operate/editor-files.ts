import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { editorFiles } from '../content'

/** The settings of somebody's editor can't be read, and aren't overwritten; all other files were written. */
export class EditorSettingsError extends Error {}

/**
 * Writes what VS Code needs to help with a content folder: schemas, snippets, and in settings.json the entries of
 * `yaml.schemas`, beside whatever else stands there. Gives the names of what it wrote. `folder` is the settings folder;
 * without one, `.vscode` in the content folder where that is a repository of its own, else beside it.
 */
export async function writeEditorFiles(content: string, folder?: string): Promise<string[]> {
  const root = resolve(content)
  const settings = resolve(folder ?? join(existsSync(join(root, '.git')) ? root : dirname(root), '.vscode'))
  const opened = dirname(settings)
  const from = (path: string) => relative(opened, path).split(sep).join('/')
  // Patterns hold for the end of a path: for content elsewhere, the name of its folder is what can be said.
  const seen = from(root).startsWith('..') ? basename(root) : from(root)
  const { files, associations } = editorFiles(from(settings), seen)
  await mkdir(join(settings, 'schemas'), { recursive: true })
  for (const [name, text] of files) await writeFile(join(settings, name), text)
  await associate(join(settings, 'settings.json'), associations)
  return [...files.keys(), 'settings.json'].map(name => join(settings, name))
}

async function associate(file: string, associations: Readonly<Record<string, string>>): Promise<void> {
  const known = existsSync(file) ? object(await readFile(file, 'utf8')) : {}
  if (!known) {
    const entries = JSON.stringify({ 'yaml.schemas': associations }, null, 2)
    throw new EditorSettingsError(
      `${file} has comments, or isn’t JSON, and was left as it is. Write this in it yourself:\n${entries}`,
    )
  }
  const schemas = { ...(known['yaml.schemas'] as object | undefined), ...associations }
  await writeFile(file, `${JSON.stringify({ ...known, 'yaml.schemas': schemas }, null, 2)}\n`)
}

function object(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
