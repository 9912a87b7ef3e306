/** A drawing that is larger than its box is seen from where it begins, which is halfway down. */
export function showBeginning(): void {
  for (const box of document.querySelectorAll('[data-drawn]')) {
    const first = box.querySelector('[data-first]')
    if (!first || box.scrollTop > 0) continue
    const { top, height } = box.getBoundingClientRect()
    const begins = first.getBoundingClientRect()
    box.scrollTop = begins.top - top - Math.max(16, (height - begins.height) / 2)
  }
}
