import type { settings } from '../settings-schemas'
import type { Words } from './words'

/** The words for each file that describes the organization itself. */
export const settingWords: Readonly<Record<keyof typeof settings, Words>> = {
  'organization.yaml': {
    name: 'What the organization is called.',
    locale: 'The language most of it is written in: en or pt-BR.',
    timeZone: 'Where its days begin: America/New_York.',
    currency: 'The currency of amounts, in three letters: USD.',
    audiences: 'Who may see what, narrowest last: each sees what those before it see, too.',
    frontDoor: 'The tree that takes everything that nothing else does.',
    frontDesk: 'The team that owns what nobody owns.',
    holidays: 'Days on which all is closed.',
    notice: 'The line that stands above every page.',
    'notice.text': 'What it says.',
    'notice.link': 'The document that it leads to.',
    'notice.until': 'The last day on which it stands there.',
    learns: 'false: what people typed before they opened a page changes nothing by itself.',
    mostQuestions: 'How many questions a walk may ask before check warns; 7 without it.',
    verification: 'How documents are verified, and what happens when that is late.',
    'verification.by': 'What “This is right” leaves behind: a record in the house, or a commit.',
    'verification.marked': 'So long after a check was due, results say that it is overdue: 15d.',
    'verification.backup': 'So long after, it is for the backup of the team that owns it, too: 30d.',
    'verification.counts': 'So long after, it counts against how ready you are: 60d.',
  },
  'roles.yaml': {
    role: 'The name of the role.',
    rank: 'Who is asked where somebody may not: the lowest rank that may.',
    line: 'The line of work in which ranks are compared; without it, all are one.',
    audience: 'What people of this role see.',
    edits: 'Whether they may change what is written.',
    administers: 'Whether they look after accounts and the house.',
  },
  'people.yaml': {
    person: 'A short name, by which teams and limits speak of them.',
    name: 'Their whole name.',
    account: 'The address with which they sign in.',
  },
  'facts.yaml': {
    fact: 'A short name, by which trees and limits speak of it.',
    ask: 'The question that finds it out.',
    from: 'Where it is known from: asked, or looked up in the order or in past decisions.',
    values: 'What it can be: { clothes: Clothes, gift-card: A gift card }.',
    unit: 'The unit of an amount: USD, or what is counted.',
    bands: 'The parts into which an amount or a day falls. They climb; the last is open.',
    'bands.id': 'The name of the part.',
    'bands.upTo': 'This much and less: a number, or the name of a figure.',
    'bands.under': 'Less than this: a number, or the name of a figure.',
    'bands.within': 'So long ago at most: 30d, 6m or 18y.',
    'bands.before': 'Before this day.',
  },
  'figures.yaml': {
    figure: 'A short name, by which bands speak of it.',
    title: 'What it is, in words.',
    unit: 'A currency, or what is counted.',
    values: 'What it is, from which day on. Add lines; don’t rewrite them.',
    'values.from': 'The first day on which it holds.',
    'values.is': 'The number.',
  },
  'synonyms.yaml': {},
}

/** The words for files of situations, `NAME.test.yaml`. */
export const situationWords: Words = {
  situation: 'What happens, in your own words.',
  as: 'The role of who is asked.',
  on: 'The channel on which they are asked.',
  date: 'The day on which it happens; today without it.',
  answering: 'What they answer: { question: choice }.',
  knowing: 'Facts that are known by themselves: { order-total: 20 }.',
  ends: 'The end it should come to.',
  may: 'What they should hear there about what it gives.',
}
