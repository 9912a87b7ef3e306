/**
 * Every number that decides an order, with its reason. One configuration for all collections: a value is here
 * because it was best, or level with the best, on several of them at once. An index holds the numbers that it was
 * built with; a part of the ranking is off where its weight is 0.
 */
export const usualWeights = {
  // BM25F (Robertson, Zaragoza & Taylor 2004): one saturation over the weighted sum of the fields.
  title: 9, // a title says what the document is about; authors choose these words with care
  heading: 5, // the same for a section
  asked: 1.5, // people's own words, but several phrasings share the field
  phrasing: 5, // a phrasing as a unit of its own: the whole unit is one question
  titleUnit: 5, // a title as a unit of its own, like a phrasing
  k1: 4, // how fast repeating a word stops to help
  b: 0.5, // how much a long section is held back
  shortB: 0.7, // how much a long phrasing or title is: there every further word is another condition
  askedWords: 40, // length of a usual `asked` field: twice as many words count half
  tags: 2, // tags are single words without a sentence around them

  stopWord: 0.6, // people ask in questions: dropping "how", "my", "not" loses what tells two answers apart
  asking: 1, // words of asking itself ("please tell me") count like stop words; with 0 like any other
  beside: 0.8, // a document is its best section plus this share of its best phrasing or title
  documentIdf: 0.8, // with many phrasings, rarity among documents says more than rarity among phrasings

  repairedOnce: 0.95, // a word read one letter differently
  repairedTwice: 0.8, // … two letters
  otherFirstLetter: 0.7, // people rarely mistype the first letter
  split: 0.8, // "timesheet" read as "time sheet", and the other way round
  everyday: 0.35, // what everyday language calls the same: a guess, good where the word itself is nowhere
  derived: 0.6, // a word of the same family, by how alike they are
  synonym: 0.8, // the organization's synonyms: near, but the word itself is nearer
  completed: 0.8, // the unfinished last word, where it is no word by itself
  completedWord: 0.3, // the last word is a word already: longer ones are only likely

  reranked: 60, // documents that are looked at again, word by word
  neighbours: 0.15, // words next to each other in the question and in the text
  wholeTitle: 0.08, // the title itself holds little else than what was asked, whatever phrasing or section fits
  otherForm: 0.15, // taken off where the title has another form of what was typed; phrasings say more than forms
  document: 0.06, // the whole document speaks of it, in many of its sections
  titleCoverage: 0.35, // title (or phrasing) and question hold most of each other's words

  learnt: 0.15, // what people opened who typed nearly the same: at most this share of a document's score

  classified: 0.5, // what titles and phrasings taught, in full from three phrasings a document on
  lane: 0.55, // a half-typed title, as a share of the best score
  laneLeast: 0.75, // less of the question than this is not what was being typed
  lanePart: 0.95, // the part of a title after a colon or dash rather than the whole
  laneInside: 0.4, // inside a title rather than where it or a part of it starts
  laneHeading: 0.8, // a heading rather than a title
}

export type Weights = { readonly [name in keyof typeof usualWeights]: number }
