import { asWritten, didYouMean, find, type FileThen } from '../../content'
import { fieldChanges, type Piece, wordDiff } from '../../history'
import { headOf, historyOf, type Version } from '../../publish'
import { Fault } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { paint, printJson } from './style'

interface HistoryOptions extends Options {
  readonly words?: boolean
}

/** Whoever has the files has their history: nothing is hidden by hiding it here. */
export const historyCommand = () =>
  command('history', 'Who changed a document when and why, the newest change first.')
    .argument('<document>', 'its id, or one that it had: answers/late')
    .option('--words', 'with what became of which words')
    .action(async (id: string, options: HistoryOptions) => {
      const { snapshot, folder } = await house(options.content)
      const document = find(
        snapshot,
        snapshot.organization.audiences.at(-1) ?? '',
        id.replace(/^\/|\.mdx$/g, ''),
      )
      if (!document)
        throw new Fault(`There is no document "${id}". ${didYouMean(id, snapshot.documents.keys(), '')}`)
      const head = await headOf(folder)
      const versions = head ? await historyOf(folder, document.file, head) : []
      if (options.json)
        return printJson({
          revision: snapshot.revision,
          document: document.id,
          changes: versions.map(({ commit, at, by, why, file }) => ({ commit, at, by, why, file })),
        })
      if (versions.length === 0) console.log(`Git knows no commit of ${document.file}.`)
      for (const version of versions) show(version, options.words === true, document.locale)
    })

function show(
  { commit, at, by, why, cut, before, ...after }: Version,
  isWhole: boolean,
  locale: string,
): void {
  const who = cut ? 'or before: what is older is not in this copy' : `${by}: ${why}`
  console.log(`${commit.slice(0, 7)}  ${at.toISOString().slice(0, 10)}  ${who}`)
  if (before && before.file !== after.file) console.log(paint('dim', `  It was ${before.file} before.`))
  if (!isWhole || !before) return
  const [was, is] = [written(before), written(after)]
  for (const { field, before: old = '', after: now = '' } of fieldChanges(was.fields, is.fields))
    console.log(
      `  ${field}: ${marked([
        { kind: 'out', text: old },
        { kind: 'in', text: now },
      ])}`,
    )
  for (const part of wordDiff(was.words, is.words, locale))
    if (part.kind === 'changed') console.log(marked(part.pieces).replace(/^/gm, '  '))
}

function written({ file, bytes }: FileThen) {
  return asWritten(file, bytes) ?? { fields: {}, words: '' }
}

/** As `git diff --word-diff` marks it. */
function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'same' || text === '') return text
      return kind === 'out' ? paint('red', `[-${text}-]`) : paint('green', `{+${text}+}`)
    })
    .join('')
}
