import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dice } from './make-content'

/** How people begin, with the slips of somebody who types while they listen. */
const heard = [
  'trowsers came in the wrong siz',
  'my donation was chraged tw',
  'the parcel nevre cam',
  'they want thier mony ba',
  'can i retrun without a reciept',
  'voucher doesnt wrok at the til',
  'who do i cal about a journalis',
  'somebody is shoutting at the des',
  'the deliverry did not co',
  'how do i unsubscrib from the newsl',
  'a bad reveiw on the inter',
  'tax reciept for last ye',
  'stop my montly gif',
  'the bag of food was mising so',
  'openning hours on sund',
  'volunter with us on satur',
  'the kettle is brokn',
  'police are askng for a nam',
  'delete everthing you know about m',
  'we promissed something in the news',
] as const

/** Twenty half sentences as they are heard, and the beginnings of as many generated titles, each with two letters swapped. */
export function halfSentences(content: string): string[] {
  const roll = dice(20261123)
  const titles = Array.from({ length: heard.length }, () => {
    const file = join(content, 'answers', `a${Math.floor(roll() * 5000)}.mdx`)
    return /^title: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  })
  return [...heard, ...titles.map(title => slip(title.toLowerCase().slice(0, 26).trim(), roll))]
}

function slip(words: string, roll: () => number): string {
  const at = 1 + Math.floor(roll() * (words.length - 3))
  return `${words.slice(0, at)}${words[at + 1] ?? ''}${words[at] ?? ''}${words.slice(at + 2)}`
}
