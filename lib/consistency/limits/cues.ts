/** How a language says that a number is the most, and that somebody may. */
interface Cues {
  /** Stands right before the number, */
  readonly before: RegExp
  /** or right after it, */
  readonly after: RegExp
  /** or anywhere in the clause. */
  readonly may: RegExp
}

const english: Cues = {
  before:
    /(?:\b(?:up to|at (?:the )?most|(?:no|not|never|nothing) more than|more than|less than|fewer than|maximum(?: of| is)?|max\.?|limit(?:ed)?(?: of| to| is)?|cap(?:ped)?(?: of| at| is)?|ceiling(?: of| is)?|as much as|above|over|under|below|beyond|past|exceed(?:s|ing)?|until)|≤)[\s:]*(?:(?:a|the) (?:total|sum|value) of )?$/iu,
  after:
    /^\s*(?:or (?:less|under|below|more|above|over|fewer)|at (?:the )?most|maximum|max\b|limit|and (?:under|below|above|over|up|more))/iu,
  may: /\b(?:may|can|allowed|permitted|authori[sz]ed|entitled|without (?:asking|approval|permission|a\b|the\b)|on (?:your|their|his|her) own|(?:sign|signs) off|approves?|agrees?|decides?|(?:needs?|ask) (?:a|the|your)\b|limit)/iu,
}

const spanish: Cues = {
  before:
    /(?:(?:^|\s)(?:hasta|como máximo|máximo(?: de| es)?|(?:no )?más de|menos de|límite(?: de| es)?|por encima de|por debajo de|a partir de))[\s:]*$/iu,
  after: /^\s*(?:o menos|o más|como máximo|máximo)/iu,
  may: /(?:^|\s)(?:pueden?|puedes|podemos|sin (?:preguntar|permiso)|por su cuenta|autoriza(?:do|da|n)?|decide)(?=\s|$)/iu,
}

const known: Readonly<Record<string, Cues>> = { en: english, es: spanish }

/** Whether a clause puts the number at this place in it as the most that somebody may; never in a language we don't know. */
export function isLimit(clause: string, number: { at: number; text: string }, language: string): boolean {
  const cues = known[language]
  if (!cues) return false
  const before = clause.slice(0, number.at)
  const after = clause.slice(number.at + number.text.length)
  return cues.before.test(before) || cues.after.test(after) || cues.may.test(clause)
}
