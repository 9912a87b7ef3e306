/**
 * Where a question asks for an amount, a day or items, one types it at once: in the first field, or in the row that was
 * just added. Not on touch: a keyboard would jump up.
 */
export function focusField(): void {
  const { hash } = location
  if (!/^#(here|row-\d+)$/.test(hash) || !matchMedia('(hover: hover)').matches) return
  document.querySelector<HTMLElement>(`${hash} :is([name="amount"], [name="day"], [name^="item-"])`)?.focus()
}
