const keyOf = (page: string) => `answerhouse:ticks:${page}`

/** The steps of a playbook that this browser has seen done, still done tomorrow. */
export function rememberTicks(): void {
  const steps = document.querySelector<HTMLElement>('[data-playbook]')
  const page = steps?.dataset['playbook']
  if (!steps || !page) return
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-step]')]
  const show = () => {
    const done = read(page)
    for (const box of boxes) box.checked = done.includes(box.dataset['step'] ?? '')
    const count = boxes.filter(box => box.checked).length
    for (const line of document.querySelectorAll<HTMLElement>('[data-done]')) {
      line.hidden = count === 0
      const words = line.querySelector('[data-done-count]')
      if (words) words.textContent = `${count} of ${boxes.length} done`
    }
  }
  const keep = (done: readonly string[]) => {
    try {
      localStorage.setItem(keyOf(page), done.join(' '))
    } catch {
      // What can't be kept holds as long as the page.
    }
    show()
  }
  for (const box of boxes)
    box.addEventListener('change', () =>
      keep(boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset['step'] ?? '')),
    )
  document.querySelector('[data-start-over]')?.addEventListener('click', () => keep([]))
  window.addEventListener('storage', show)
  show()
}

function read(page: string): readonly string[] {
  try {
    return (localStorage.getItem(keyOf(page)) ?? '').split(' ')
  } catch {
    return []
  }
}
