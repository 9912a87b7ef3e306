import { type Finding, survey } from '../../consistency'
import { formatProblem, readContent, today } from '../../content'
import { Fault } from './fault'
import { cacheFolder, shownFolder } from './house'
import { command, type Options } from './options'
import { paint, printJson } from './style'

const kinds = {
  'same-words': 'Nearly the same words',
  'same-question': 'The same question',
  disagree: 'Two numbers for one thing',
  limit: 'A limit in words',
} as const
/** Characters of a passage that are shown. */
const shown = 160

export const duplicatesCommand = () =>
  command(
    'duplicates',
    'What is written twice, says two numbers for one thing, or says a limit in words?',
  ).action(async (options: Options) => {
    const cache = await cacheFolder(options.content)
    const { snapshot, problems } = await readContent(options.content, { cache })
    if (!snapshot)
      throw new Fault(problems.map(p => formatProblem(p, shownFolder(options.content))).join('\n'))
    const { timeZone } = snapshot.organization
    const findings = (await survey(snapshot, today(new Date(), timeZone))).sort(
      (a, b) => a.kind.localeCompare(b.kind) || b.share - a.share,
    )
    if (options.json) return printJson({ revision: snapshot.revision, findings })
    findings.forEach(show)
    console.log(
      findings.length === 0
        ? 'Nothing is written twice, and no two documents disagree.'
        : `${findings.length} ${findings.length === 1 ? 'pair' : 'pairs'} of places to look at.`,
    )
  })

function show({ kind, places, texts, values }: Finding): void {
  console.log(
    paint(
      'bold',
      `${kinds[kind]}${values ? `: ${values.join(kind === 'limit' ? '; authority says ' : ' and ')}` : ''}`,
    ),
  )
  for (const [at, { document, anchor }] of places.entries()) {
    console.log(`  ${anchor === '' ? document : `${document}#${anchor}`}`)
    console.log(paint('dim', `    ${short(texts[at]!)}`))
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > shown ? `${line.slice(0, line.lastIndexOf(' ', shown))} …` : line
}
