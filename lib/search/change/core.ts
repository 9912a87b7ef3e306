import { type Core, readDocuments } from '../build'
import { countOf } from '../lists'
import { narrowFrom } from '../narrow'
import type { Index } from '../structure'
import { changeCounts } from './counts'
import type { Documents } from './documents'
import { changeNames, type Counted, type Names } from './names'
import { gone } from './piece'
import { changePostings } from './postings'
import { changeTitles } from './titles'
import { changeUnits } from './units'

/**
 * What is read from documents, after a change. The documents that leave and those that come are read by themselves;
 * what the former had is taken out of the old arrays, and what the latter have is put in.
 * @returns also how words are numbered now
 */
export function changeCore(index: Index, documents: Documents): { core: Core; words: Names } {
  const { levels, locale, weights } = index
  const leaving = documents.leaving.map(number => index.documents[number]!)
  const removed = readDocuments(leaving, levels, locale, weights)
  const come = readDocuments(documents.coming, levels, locale, weights)
  const documentEnds = index.documentEnds.map(
    (end, level) => end - removed.documentEnds[level]! + come.documentEnds[level]!,
  )
  const words = changeNames(wordsOf(index), wordsOf(removed), wordsOf(come))
  const terms = changeNames(termsOf(index), termsOf(removed), termsOf(come))
  const plan = documents.plan.inside([index.units.start, come.units.start])
  const units = changeUnits(index, come, documents, terms, plan, documentEnds)
  const core = {
    levels,
    documents: documents.all,
    documentEnds,
    units,
    words: words.lexicon,
    wordTerm: changeWordTerm(index, come, words, terms),
    wordCounts: changeCounts(words, levels, Infinity, index.wordCounts, removed.wordCounts, come.wordCounts),
    terms: terms.lexicon,
    postings: changePostings(index, removed, come, documents, terms, plan),
    titles: changeTitles(index, come, documents, words),
  }
  return { core, words }
}

function wordsOf({ words, wordCounts, levels }: Core): Counted {
  return { lexicon: words, count: (word, level) => wordCounts[word * levels + level]! }
}

function termsOf({ terms, postings, levels }: Core): Counted {
  return { lexicon: terms, count: (term, level) => countOf({ postings, levels }, level, term) }
}

function changeWordTerm(before: Core, come: Core, words: Names, terms: Names): Core['wordTerm'] {
  const count = terms.plan.length
  const entering = narrowFrom(words.entering.length, count, i => {
    const { was, from } = words.entering[i]!
    if (was === gone) return terms.ofAdded[come.wordTerm[from]!]!
    const term = before.wordTerm[was]!
    return terms.ofOld ? terms.ofOld[term]! : term
  })
  return words.plan.renumber(
    narrowFrom(words.plan.length, count, () => 0),
    [before.wordTerm, entering],
    [terms.ofOld, undefined],
  )
}
