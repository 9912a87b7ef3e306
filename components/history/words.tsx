import type { Piece } from '../../lib/history'

/** Words that stayed, went and came: told apart by a line through and a line under them, and in words to those who listen. */
export function Words({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>
    const [Tag, look, says] = kind === 'out' ? gone : come
    return (
      <Tag key={at} className={`rounded-sm px-0.5 decoration-2 ${look}`}>
        <span className="sr-only">{says}</span>
        {text}
        <span className="sr-only">, end of it. </span>
      </Tag>
    )
  })
}

const gone = ['del', 'bg-never-ground text-never line-through', ' Taken out: '] as const
const come = ['ins', 'bg-may-ground text-may underline underline-offset-3', ' Put in: '] as const
