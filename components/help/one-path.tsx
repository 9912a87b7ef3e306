const ends = [
  ['The answer', 'what to do and say'],
  ['The next question', 'until it is clear'],
  ['The owner', 'and who is there now'],
] as const

/** A drawing: what somebody says goes into the box, and one of three things comes out. */
export function OnePath() {
  return (
    <div
      role="img"
      aria-label="What they said goes into the box. Out comes the answer, the next question, or the owner."
      className="my-6! flex items-center gap-x-5 gap-y-3 max-sm:flex-col max-sm:items-stretch"
    >
      <p className="rounded-card border-2 border-act bg-card px-5 py-3.5 text-center">What did they say?</p>
      <svg viewBox="0 0 40 20" width="40" className="shrink-0 self-center text-soft max-sm:rotate-90">
        <path d="M0 10h36M29 3l8 7-8 7" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <div className="flex-1 space-y-2">
        {ends.map(([word, line]) => (
          <p key={word} className="rounded-control border border-line bg-card px-4 py-2 leading-snug">
            <strong>{word}</strong>
            <span className="block text-small text-soft">{line}</span>
          </p>
        ))}
      </div>
    </div>
  )
}
