import { fold } from './fold'

// One form for each way to say no: "haven't", "havent"; and for being unable.
const negated = /^(do|does|did|is|are|was|were|have|has|had|would|should|could|wo|must|need)n'?t$/
const unable = new Set(["can't", 'cant', 'cannot', 'unable'])
const short: Record<string, string> = {
  acc: 'account',
  app: 'application',
  apps: 'applications',
  info: 'information',
  pw: 'password',
  pwd: 'password',
  docs: 'documents',
  asap: 'soon',
  pls: 'please',
}

/** A word as written → the word as it is kept. Empty when nothing is left. */
export function normalize(raw: string, english: boolean): string {
  const word = fold(raw).replaceAll('’', "'")
  if (english && negated.test(word)) return 'not'
  if (english && unable.has(word)) return 'cant'
  const bare = word.replace(/'(s|re|ll|ve|d|m)$/, '').replaceAll("'", '')
  if (english && Object.hasOwn(short, bare)) return short[bare] ?? bare
  // 1,000 is 1000; 12,50 is 12.50
  return bare.includes(',') ? bare.replace(/,(?=\d{3}(\D|$))/g, '').replaceAll(',', '.') : bare
}
