/** What the items add up to, while they are written. What can't be read as an amount yet isn't counted. */
export function addUp(): void {
  document.addEventListener('input', event => {
    const items = (event.target as Element).closest('[data-items]')
    const total = items?.querySelector<HTMLElement>('[data-total]')
    if (!items || !total) return
    const amounts = [...items.querySelectorAll<HTMLInputElement>('[data-sum]')].map(field =>
      amountOf(field.value),
    )
    const sum = amounts.reduce((all, amount) => all + amount, 0)
    const { locale, unit } = total.dataset
    const money = { style: 'currency', currency: unit, trailingZeroDisplay: 'stripIfInteger' } as const
    const words = document.createElement('strong')
    words.className = 'font-strong'
    words.textContent = new Intl.NumberFormat(locale, unit ? money : {}).format(sum)
    total.replaceChildren(...(sum > 0 ? ['Together ', words] : []))
  })
}

/** As the house reads amounts: a point starts the decimals, commas group thousands. */
function amountOf(written: string): number {
  const number = /^\D*?(\d[\d,]*(?:\.\d+)?|\.\d+)\D*$/.exec(written)?.[1]
  return number ? Number(number.replaceAll(',', '')) : 0
}
