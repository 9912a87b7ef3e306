/** What it takes before the house believes what use seems to say. */
export const rules = {
  /** How far back use is looked at, days. */
  back: 180,
  /** So many searches are looked at, the latest of them. */
  most: 5000,
  /** A phrasing was typed at least so often … */
  times: 3,
  /** … by at least so many people. Whoever isn't signed in counts as one person a day. */
  people: 2,
  /** Words that no document has may be somebody's name: then at least so many. */
  peopleOfUnknown: 3,
  /** Of what those who typed it opened, at least so much is this one document: more than all others together. */
  agreement: 0.55,
  /** What somebody did counts half after so many days. */
  halfLife: 30,
  /** What counts for how much: they said that it settled it, or said nothing. One who said no counts nothing. */
  settled: 1,
  unsaid: 0.5,
  /** Longer texts are stories, not phrasings. */
  words: 24,
} as const
