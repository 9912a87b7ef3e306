/// <reference types="mdx" />
import type { MDXContent } from 'mdx/types'
import Check from './words/editors/check.mdx'
import Git from './words/editors/git.mdx'
import Trees from './words/editors/trees.mdx'
import Upkeep from './words/editors/upkeep.mdx'
import Writing from './words/editors/writing.mdx'
import Frontline from './words/frontline.mdx'
import Owners from './words/owners.mdx'
import Managers from './words/managers.mdx'
import Start from './words/start.mdx'
import Volunteers from './words/volunteers.mdx'
import WhatWeKeep from './words/what-we-keep.mdx'

export interface Guide {
  readonly url: string
  readonly title: string
  /** What one can do after reading it. */
  readonly lead: string
  readonly Words: MDXContent
}

/** Every guide, in the order in which they are listed. */
export const guides: readonly Guide[] = [
  {
    url: '/help',
    title: 'How this works',
    lead: 'What it is, the keys, and where to begin. Five minutes.',
    Words: Start,
  },
  {
    url: '/help/volunteers',
    title: 'For volunteers',
    lead: 'Somebody stands in front of you with a problem, and it is your first shift.',
    Words: Volunteers,
  },
  {
    url: '/help/frontline',
    title: 'For the front line',
    lead: 'All day, on the phone, at the counter, in chat: the shortest ways.',
    Words: Frontline,
  },
  {
    url: '/help/managers',
    title: 'For managers',
    lead: 'Who may do what, whether one can rely on it, and who sees what.',
    Words: Managers,
  },
  {
    url: '/help/owners',
    title: 'For owners',
    lead: 'Say that your pages are right, and ask people to read what is new.',
    Words: Owners,
  },
  {
    url: '/help/editors',
    title: 'For editors: writing',
    lead: 'Write an answer and a playbook, look at them, and hand them in.',
    Words: Writing,
  },
  {
    url: '/help/editors/trees',
    title: 'For editors: trees',
    lead: 'Questions that lead to the one who settles it, and what they may do.',
    Words: Trees,
  },
  {
    url: '/help/editors/check',
    title: 'For editors: what check says',
    lead: 'Each kind of mistake, what it means, and how to mend it.',
    Words: Check,
  },
  {
    url: '/help/editors/git',
    title: 'For editors: git in ten lines',
    lead: 'How what you wrote gets to everybody, and how it comes back.',
    Words: Git,
  },
  {
    url: '/help/editors/upkeep',
    title: 'For editors: upkeep',
    lead: 'What is written twice, leads nowhere, or that nobody reads: what to do about each.',
    Words: Upkeep,
  },
  {
    url: '/help/what-we-keep',
    title: 'What we keep',
    lead: 'What is written down while you work here, why, and for how long.',
    Words: WhatWeKeep,
  },
]
