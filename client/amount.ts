/** Where a question asks for an amount, one types it at once. Not on touch: a keyboard would jump up. */
export function focusAmount(): void {
  if (location.hash !== '#here' || !matchMedia('(hover: hover)').matches) return
  document.querySelector<HTMLElement>('#here [name="amount"]')?.focus()
}
