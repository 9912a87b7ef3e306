/** A drawing of a page with numbers; the list below it in the guide says what each is. */
export function APage() {
  return (
    <svg
      viewBox="0 0 620 330"
      role="img"
      aria-label="A page: on the left what to do and what to say, on the right whose it is, what you may, and whether you can trust it, at the end whether it settled it."
      className="w-full"
    >
      <rect x="1" y="1" width="618" height="328" rx="14" className="fill-paper stroke-line" />
      <Lines x={60} y={28} widths={[230]} thick />
      <Lines x={60} y={58} widths={[300, 270]} />
      <Lines x={60} y={104} widths={[310, 290, 180]} />
      <rect x="24" y="172" width="352" height="84" rx="10" className="fill-act-soft" />
      <Lines x={60} y={192} widths={[250, 270, 140]} />
      <rect x="60" y="284" width="54" height="24" rx="7" className="fill-card stroke-act" />
      <rect x="122" y="284" width="54" height="24" rx="7" className="fill-card stroke-act" />
      {[20, 124, 228].map(y => (
        <g key={y}>
          <rect x="400" y={y} width="200" height="88" rx="10" className="fill-card stroke-line" />
          <Lines x={436} y={y + 20} widths={[120, 146, 90]} />
        </g>
      ))}
      <Number x={38} y={36} n={1} />
      <Number x={38} y={200} n={2} />
      <Number x={416} y={38} n={3} />
      <Number x={416} y={142} n={4} />
      <Number x={416} y={246} n={5} />
      <Number x={38} y={296} n={6} />
    </svg>
  )
}

function Lines({ x, y, widths, thick }: { x: number; y: number; widths: readonly number[]; thick?: true }) {
  return widths.map((width, at) => (
    <rect
      key={width}
      x={x}
      y={y + at * 20}
      width={width}
      height={thick ? 14 : 8}
      rx="4"
      className="fill-edge"
    />
  ))
}

function Number({ x, y, n }: { x: number; y: number; n: number }) {
  return (
    <>
      <circle cx={x} cy={y} r="12" className="fill-act" />
      <text x={x} y={y + 5} textAnchor="middle" fontSize="15" fontWeight="700" className="fill-on-act">
        {n}
      </text>
    </>
  )
}
