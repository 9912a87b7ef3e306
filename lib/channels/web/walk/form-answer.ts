import { writeItems } from '../../../trees'

/** What a form of a question was sent with. */
export interface FormAnswer {
  readonly answer: string
  /** It is not answered yet: a row was asked for (the number of the row it goes on in), or one was taken away. */
  readonly row?: number
}

const item = 'item-'

/** The answer in the fields of a form: an amount, a day, several picks, or rows of items. */
export function formAnswer(fields: URLSearchParams): FormAnswer {
  if (fields.has('pick')) return { answer: fields.getAll('pick').filter(Boolean).join('/') }
  const names = [...new Set(fields.keys())].filter(name => name.startsWith(item))
  if (names.length === 0) return { answer: fields.get('day') ?? fields.get('amount') ?? '' }
  const columns = names.map(name => fields.getAll(name))
  const rows = (columns[0] ?? []).map((_, row) => columns.map(column => column[row] ?? ''))
  const empty = names.map(() => '')
  if (fields.has('add')) return { answer: writeItems([...rows, empty]), row: rows.length + 1 }
  const drop = Number(fields.get('drop'))
  if (!fields.has('drop') || !rows[drop - 1]) return { answer: writeItems(rows) }
  const left = rows.toSpliced(drop - 1, 1)
  return { answer: writeItems(left), row: Math.max(1, Math.min(drop, left.length)) }
}
