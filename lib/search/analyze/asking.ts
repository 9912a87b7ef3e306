// What people say around what they ask for: "hello, I'd like to know whether somebody can tell me …". General English.
const words = new Set(
  (
    'please tell know possible anyone somebody someone need want help like looking look trying try wondering question ' +
    'hi hello hey thanks thank let give show see going go'
  ).split(' '),
)

/** Whether a word belongs to asking itself, in most questions in which it stands. */
export function isAsking(word: string, language: string): boolean {
  return language === 'en' && words.has(word)
}
