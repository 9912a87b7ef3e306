const ends = [
  { y: 20, word: 'The answer', line: 'what to do and say' },
  { y: 84, word: 'The next question', line: 'until it is clear' },
  { y: 148, word: 'The owner', line: 'and who is there now' },
]

/** A drawing: what somebody says goes into the box, and one of three things comes out. */
export function OnePath() {
  return (
    <svg
      viewBox="0 0 620 220"
      role="img"
      aria-label="What they said goes into the box. Out comes the answer, the next question, or the owner; each says what you may do."
      className="w-full"
      fontSize="17"
    >
      <rect x="1" y="80" width="210" height="58" rx="14" className="fill-card stroke-act" strokeWidth="2" />
      <text x="106" y="115" textAnchor="middle" className="fill-ink">
        What did they say?
      </text>
      {ends.map(({ y, word, line }) => (
        <g key={word}>
          <path
            d={`M212 109 C 270 109, 260 ${y + 27}, 318 ${y + 27}`}
            fill="none"
            className="stroke-edge"
            strokeWidth="2"
          />
          <path d={`M312 ${y + 21} l7 6 -7 6`} fill="none" className="stroke-edge" strokeWidth="2" />
          <rect x="326" y={y} width="292" height="54" rx="12" className="fill-card stroke-line" />
          <text x="342" y={y + 24} className="fill-ink" fontWeight="650">
            {word}
          </text>
          <text x="342" y={y + 44} className="fill-soft" fontSize="14">
            {line}
          </text>
        </g>
      ))}
    </svg>
  )
}
