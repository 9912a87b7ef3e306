import { Command } from 'commander'
import { readContent, didYouMean, kinds, type Kind } from '../../content'
import { newDocument } from '../../operate'
import { Fault, Misuse } from './fault'
import { cacheFolder, shownFolder } from './house'
import { command, type Options } from './options'
import { printJson } from './style'

interface NewOptions extends Options {
  readonly owner?: string
}

export const newCommand = (): Command =>
  command('new', 'Write the beginning of a document that checks clean.')
    .argument('<kind>', kinds.join(', '))
    .argument('<name...>', 'its title: "A donation was charged twice"')
    .option('--owner <team>', 'whose it is (default: the front desk)')
    .action(async (kind: string, words: string[], { content, owner, json }: NewOptions) => {
      if (!kinds.includes(kind as Kind))
        throw new Misuse(
          `There is no kind "${kind}". ${didYouMean(kind, kinds, `Use one of: ${kinds.join(', ')}.`)}`,
        )
      const { snapshot } = await readContent(content, { cache: await cacheFolder(content) })
      if (!snapshot)
        throw new Fault(
          'The content has no organization.yaml that can be read. "answerhouse check" says why.',
        )
      const made = await newDocument({
        snapshot,
        folder: content,
        kind: kind as Kind,
        title: words.join(' '),
        owner,
      })
      if ('message' in made) throw new Fault(made.message)
      const file = [shownFolder(content), made.file].filter(Boolean).join('/')
      if (json) return printJson({ file, id: made.id })
      console.log(`${file}\nWrite what is right, then run: answerhouse check`)
    })
