import { InvalidArgumentError } from 'commander'
import { find, levelOf } from '../../content'
import { markOf } from '../../records'
import { ask } from '../../resolve'
import { explain } from '../../search'
import { actorFor } from './actor'
import { Misuse } from './fault'
import { house } from './house'
import { actorCommand, type Options } from './options'
import { type ListOptions, runQueries, searchList } from './search-list'
import { markWords, sayFacets, sayReading, sayReasons } from './search-shown'
import { withLearnt, withLedger } from './records'
import { marked, paint, printJson, verdictLine } from './style'

interface SearchOptions extends Options, ListOptions {
  readonly docs?: string
}

export const searchCommand = () =>
  actorCommand('search', 'Find what answers half a sentence, with a typo in it.')
    .argument('[text...]', 'what they said')
    .option('--limit <n>', 'how many to show', wholeNumber, 10)
    .option('--explain', 'say of each what its place rests on, with what use taught')
    .option(
      '--docs <file>',
      'search a JSONL list {id,title,heading?,aliases,body} in place of a content folder',
    )
    .option('--queries <file>', 'ask each line {id,text} of a JSONL file …')
    .option('--run <file>', '… and write a line for each: {qid,ids,answered,confidence,ms}')
    .action(async (words: string[], options: SearchOptions) => {
      if (options.queries ? words.length > 0 || !options.run : !words.length && !options.docs) {
        throw new Misuse('Say what to look for, or use --queries FILE together with --run FILE.')
      }
      const text = words.join(' ')
      if (options.docs) return searchList(options.docs, text, options)
      const read = await house(options.content)
      // What use taught stands in the records, which are only opened to explain.
      const opened = options.explain ? await withLearnt(options.content, read) : read
      const actor = actorFor(opened.snapshot, options.as)
      const level = levelOf(opened.snapshot, actor.audience)
      if (options.queries) return runQueries(opened.index, level, options)
      const known = await withLedger(options.content, opened)
      const reply = await ask(known, {
        actor,
        channel: 'cli',
        text,
        now: new Date(),
      })
      const { hits, total, confidence, kind, owner, revision } = reply
      const answered = kind !== 'no-answer'
      const asked = { text, level, limit: options.limit, learnt: opened.learnt }
      const why = new Map((options.explain ? explain(opened.index, asked) : []).map(one => [one.id, one]))
      const shown = hits.slice(0, options.limit)
      if (options.json) {
        return printJson({
          revision,
          answered,
          confidence,
          total,
          readAs: reply.readAs,
          meant: reply.meant,
          facets: reply.facets,
          hits: shown.map(hit => ({
            id: hit.id,
            title: hit.title,
            section: hit.section.heading,
            snippet: hit.snippet.text,
            score: hit.score,
            kind: hit.kind,
            owner: find(opened.snapshot, actor.audience, hit.owner.id)?.id ?? null,
            audience: hit.audience,
            url: hit.section.anchor && hit.kind !== 'tree' ? `${hit.url}#${hit.section.anchor}` : hit.url,
            state: hit.trust?.state ?? null,
            mark: (hit.trust && markOf(hit.trust)) ?? null,
            ...(options.explain && { reasons: why.get(hit.id)?.reasons ?? [] }),
          })),
        })
      }
      sayReading(reply)
      if (!answered) console.log(`We have no answer to this. ${owner.owner.title} owns it.\n`)
      for (const hit of shown) {
        console.log(
          `${paint('bold', hit.title)}  ${paint('dim', `${hit.kind} · ${hit.owner.title} · ${hit.id}`)}${markWords(hit)}`,
        )
        console.log(`  ${marked(hit.snippet.text.replaceAll('\n', ' '), hit.snippet.marks)}`)
        if (options.as && hit.verdict) console.log(`  ${verdictLine(hit.verdict)}`)
        sayReasons(why.get(hit.id))
      }
      sayFacets(reply)
      console.log(paint('dim', `${total} found · revision ${revision}`))
    })

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Write a whole number.')
  return number
}
