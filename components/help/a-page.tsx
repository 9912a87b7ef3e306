const label =
  'A page: what to do, what to say, whose it is, what you may, whether you can trust it, and at the end whether it settled it.'
const frame = { x: 1, y: 1, rx: 14, className: 'fill-paper stroke-line' } as const

/** A drawing of a page with numbers; the list below it in the guide says what each is. On a phone, a page of a phone. */
export function APage() {
  return (
    <div role="img" aria-label={label}>
      <svg viewBox="0 0 620 330" className="w-full max-sm:hidden">
        <rect {...frame} width="618" height="328" />
        <Words x={24} y={20} n={1} widths={[230, 300, 270]} />
        <Lines x={60} y={106} widths={[310, 290, 180]} />
        <rect x="24" y="172" width="352" height="84" rx="10" className="fill-act-soft" />
        <Words x={24} y={184} n={2} widths={[250, 270, 140]} />
        <Buttons x={24} y={284} n={6} />
        {[3, 4, 5].map((n, at) => (
          <Box key={n} x={400} y={20 + at * 104} width={200} n={n} />
        ))}
      </svg>
      <svg viewBox="0 0 300 560" className="mx-auto w-full max-w-75 sm:hidden">
        <rect {...frame} width="298" height="558" />
        <Words x={14} y={20} n={1} widths={[180, 220, 200]} />
        {[3, 4, 5].map((n, at) => (
          <Box key={n} x={14} y={104 + at * 100} width={272} n={n} />
        ))}
        <rect x="14" y="408" width="272" height="84" rx="10" className="fill-act-soft" />
        <Words x={14} y={420} n={2} widths={[200, 210, 110]} />
        <Buttons x={14} y={514} n={6} />
      </svg>
    </div>
  )
}

interface At {
  readonly x: number
  readonly y: number
  readonly n: number
}

function Words({ x, y, n, widths }: At & { widths: readonly number[] }) {
  return (
    <>
      <Number x={x + 14} y={y + 14} n={n} />
      <Lines x={x + 36} y={y + 10} widths={widths} />
    </>
  )
}

function Box({ x, y, n, width }: At & { width: number }) {
  return (
    <>
      <rect x={x} y={y} width={width} height="88" rx="10" className="fill-card stroke-line" />
      <Words x={x + 6} y={y + 10} n={n} widths={[120, 140, 90]} />
    </>
  )
}

function Buttons({ x, y, n }: At) {
  return (
    <>
      <Number x={x + 14} y={y + 12} n={n} />
      {[36, 98].map(right => (
        <rect
          key={right}
          x={x + right}
          y={y}
          width="54"
          height="24"
          rx="7"
          className="fill-card stroke-act"
        />
      ))}
    </>
  )
}

function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return widths.map((width, at) => (
    <rect key={width} x={x} y={y + at * 20} width={width} height="8" rx="4" className="fill-edge" />
  ))
}

function Number({ x, y, n }: At) {
  return (
    <>
      <circle cx={x} cy={y} r="12" className="fill-card stroke-act" strokeWidth="2" />
      <text x={x} y={y + 5} textAnchor="middle" fontSize="15" fontWeight="700" className="fill-act">
        {n}
      </text>
    </>
  )
}
