/** Text that may come from anywhere, on one line of a mail: without what could move a cursor or turn the text round. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}
