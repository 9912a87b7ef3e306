/** A button that prints the page it stands on. */
export function printPage(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print())
}
