/**
 * Where a question asks for an amount, a day or items, one types it at once: in the first field, or in the row that was
 * just added. Not on touch: a keyboard would jump up.
 */
export function focusField(): void {
  const { hash } = location
  if (!/^#(here|row-\d+)$/.test(hash) || !matchMedia('(hover: hover)').matches) return
  const focus = () => {
    // Who has gone somewhere meanwhile stays there.
    if (!document.activeElement?.matches(`body, ${hash}`)) return
    const fields = `${hash} :is([name="amount"], [name="day"], [name^="item-"])`
    document.querySelector<HTMLElement>(fields)?.focus()
  }
  // The browser itself goes to what the address names, as soon as all is there.
  addEventListener('load', () => setTimeout(focus), { once: true })
}
