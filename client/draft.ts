/** A rest in typing after which the house is asked, milliseconds. */
const rest = 350

/**
 * Shows how a page will look, and what is wrong with its text, while somebody writes it: the house is sent what it would
 * be sent by the button, and gives the page anew. A place that is wrong leads there in the text.
 */
export function showDraft(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-draft]')
  const text = form?.querySelector('textarea')
  if (!form || !text) return
  const first = text.value
  let timer = 0
  let asking: AbortController | undefined
  let isSent = false

  text.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(look, rest)
  })
  form.addEventListener('submit', () => (isSent = true))
  addEventListener('beforeunload', event => {
    if (!isSent && text.value !== first) event.preventDefault()
  })
  form.addEventListener('click', event => {
    const place = (event.target as Element).closest<HTMLElement>('[data-line]')
    if (!place) return
    event.preventDefault()
    goTo(text, Number(place.dataset['line']), Number(place.dataset['column']))
  })

  async function look(): Promise<void> {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    const fields = [...new FormData(form!)].map(([name, value]) => [name, String(value)])
    const body = new URLSearchParams([...fields, ['do', 'look']])
    try {
      const response = await fetch(form!.action, { method: 'POST', body, signal })
      if (!response.ok) return
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      if (!signal.aborted) for (const id of ['wrong-line', 'wrong', 'looks']) take(page, id)
    } catch {
      // The button does the same once the house can be reached.
    }
  }
}

/** Only what says something else is put in, so that nobody is read the same again. */
function take(page: Document, id: string): void {
  const [old, fresh] = [document.getElementById(id), page.getElementById(id)]
  if (!old || !fresh || old.innerHTML === fresh.innerHTML) return
  old.className = fresh.className
  old.replaceChildren(...fresh.childNodes)
}

/** Lines and columns count from 1. */
function goTo(text: HTMLTextAreaElement, line: number, column: number): void {
  const before = text.value.split('\n').slice(0, line - 1)
  const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  text.focus()
  text.setSelectionRange(at, at)
  text.scrollTop = (line - 4) * parseFloat(getComputedStyle(text).lineHeight)
}
