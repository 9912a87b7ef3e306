import type { UpkeepList } from './upkeep'

interface ListWords {
  readonly title: string
  /** Why the documents stand there, and how to mend it. */
  readonly mend: string
  /** What one reads when there are none. */
  readonly none: string
  /** What is said of one document; nothing where the list says it all. */
  readonly note: (about: readonly string[]) => string
}

const languages = new Intl.DisplayNames('en', { type: 'language' })
const listed = (about: readonly string[]) => about.join(', ')

/** The lists in plain words, in the order in which they are looked at: what is wrong before what could be better. */
export const upkeepWords: Readonly<Record<UpkeepList, ListWords>> = {
  'dead-links': {
    title: 'Links to nothing',
    mend: 'They lead to a page or a heading that isn’t there. Link to what is, or make it text.',
    none: 'Every link inside of the house leads somewhere.',
    note: listed,
  },
  'dead-outside': {
    title: 'Links out to nothing',
    mend: 'Nothing answered there when they were followed last. Find where it went, or take the link out.',
    none: 'Every link out of the house that was followed led somewhere.',
    note: listed,
  },
  unhelpful: {
    title: 'Read, and of no help',
    mend: 'Most who were asked said that it didn’t settle it. Read what they searched for, and answer that first.',
    none: 'What people read settles it for most of them.',
    note: about => `settled it ${listed(about)} times`,
  },
  unowned: {
    title: 'Owned by nobody',
    mend: 'Name a team that is there as “owner” at the top of the file.',
    none: 'Everything has an owner.',
    note: about => (about.length > 0 ? `there is no ${listed(about)}` : 'it names nobody'),
  },
  orphaned: {
    title: 'Their people are gone',
    mend: 'The team has nobody left, or whoever verified it is gone. Name another owner, or let somebody verify it who is here.',
    none: 'Whoever owns or verified something is still here.',
    note: listed,
  },
  'never-read': {
    title: 'Never read',
    mend: 'Is it needed? Then write how people ask for it into “asked”. If not, take it away.',
    none: 'Everything was read lately.',
    note: () => '',
  },
  untranslated: {
    title: 'Not translated',
    mend: 'Others like it can be read in that language. A translation is a file beside it, with the language before its ending: NAME.es.mdx.',
    none: 'What others like it are translated to, each is.',
    note: about => `not in ${listed(about.map(locale => languages.of(locale) ?? locale))}`,
  },
  'without-reply': {
    title: 'No words for a channel',
    mend: 'They say what to say on other channels. Add a <Reply channel="…"> for this one.',
    none: 'Whatever has words to say has them for every live channel.',
    note: about => `no words for ${listed(about)}`,
  },
}
