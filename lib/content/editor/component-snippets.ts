import { noteKinds } from '../components'
import { results } from '../model'

/** A component with its attributes: `${1:…}` is to be filled in, `${1|a,b|}` chosen. As it stands, `check` takes it. */
interface Beginning {
  readonly says: string
  readonly lines: readonly string[]
}

const oneOf = (words: readonly string[]) => `|${words.join(',')}|`

/** The components that are written most, as they begin. */
export const componentSnippets: Readonly<Record<string, Beginning>> = {
  Question: {
    says: 'A question with its answers',
    lines: [
      '<Question id="${1:question}" ask="${2:What happened?}">',
      '  <Choice id="${3:one}" to="${4:done}">${5:The first case}</Choice>',
      '  <Choice id="${6:other}" to="${7:done}">${8:Anything else}</Choice>',
      '  <Unsure to="${9:done}" />',
      '</Question>',
    ],
  },
  Choice: {
    says: 'One answer to a question',
    lines: ['<Choice id="${1:choice}" to="${2:done}">${3:The answer}</Choice>'],
  },
  Amount: {
    says: 'A question for an amount, and where each part of it leads',
    lines: [
      '<Amount id="${1:amount}" ask="${2:How much was it?}" unit="${3:USD}">',
      '  <Band id="${4:small}" upTo="${5:20}" to="${6:done}" />',
      '  <Band id="${7:large}" to="${8:done}" />',
      '</Amount>',
    ],
  },
  Band: {
    says: 'A part of an amount; the last one is open',
    lines: ['<Band id="${1:middle}" upTo="${2:10}" to="${3:done}" />'],
  },
  Date: {
    says: 'A question for a day, and where it leads',
    lines: [
      '<Date id="${1:day}" ask="${2:When was it?}">',
      '  <Band id="${3:lately}" within="${4:30d}" to="${5:done}" />',
      '  <Band id="${6:long-ago}" to="${7:done}" />',
      '</Date>',
    ],
  },
  Each: {
    says: 'The same questions for each of several things, and what they add up to',
    lines: [
      '<Each id="${1:things}" list="${2:thing}" ask="${3:What do they bring?}" sum="${4:worth}" unit="${5:USD}">',
      '  <Amount id="$4" ask="${6:What is it worth?}" />',
      '  <Band id="${7:small}" upTo="${8:20}" to="${9:done}" />',
      '  <Band id="${10:large}" to="${11:done}" />',
      '</Each>',
    ],
  },
  Outcome: {
    says: 'An end of a tree',
    lines: [
      `<Outcome id="\${1:end}" result="\${2${oneOf(results)}}" owner="\${3:teams/front-desk}">`,
      '  ${4:What to do now.}',
      '</Outcome>',
    ],
  },
  Step: {
    says: 'A step of a playbook',
    lines: ['<Step id="${1:step}" title="${2:Do this}">', '  ${3:What to do, and what to say.}', '</Step>'],
  },
  May: { says: 'Shows each reader their own limit', lines: ['<May action="actions/${1:refund}" />'] },
  Reply: {
    says: 'Words to say on a channel',
    lines: ['<Reply channel="channels/${1:phone}">', '  “${2:What to say.}”', '</Reply>'],
  },
  Note: {
    says: 'Words set off from the others',
    lines: [`<Note kind="\${1${oneOf(noteKinds)}}">\${2:What must not be missed.}</Note>`],
  },
}
