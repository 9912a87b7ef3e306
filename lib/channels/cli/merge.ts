import { filesOfMerge, merge, mergeProblem } from '../../consistency'
import { readTexts, writeTexts } from '../../operate'
import { Fault, Misuse } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { paint, printJson } from './style'

interface MergeOptions extends Options {
  readonly to?: string
}

export const mergeCommand = () =>
  command(
    'merge',
    'Make two documents one: the address and the phrasings of the other go to the one that stays.',
  )
    .argument('<keep>', 'the document that stays: answers/opening-hours')
    .argument('<gone>', 'the one that goes; its address leads to the other')
    .option('--to <dir>', 'the working copy to write into (default: the content folder itself)')
    .action(async (keep: string, gone: string, { content, to, json }: MergeOptions) => {
      const { snapshot } = await house(content)
      const pair = { keep, gone }
      const problem = mergeProblem(snapshot, pair)
      if (problem) throw new Misuse(problem)
      const folder = to ?? content
      const { texts, left } = await made(async () =>
        merge(snapshot, pair, await readTexts(folder, filesOfMerge(snapshot, pair))),
      )
      await writeTexts(folder, texts)
      const files = [...texts].map(([file, text]) => ({ file, gone: text === undefined }))
      if (json) return printJson({ revision: snapshot.revision, keep, gone, files, left })
      for (const each of files)
        console.log(`${each.gone ? paint('red', '-') : paint('green', '~')} ${each.file}`)
      left.forEach(sentence => console.log(sentence))
      console.log('Look at it with git diff, run answerhouse check, and commit it.')
    })

/** What can't be changed is the content's fault, not the program's. */
async function made<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new Fault((error as Error).message)
  }
}
