import { own } from './ticks-own'
import { hearTrouble, keepForLater, sendUnsent, sentLately, unsentOf } from './ticks-unsent'

/** Steps ticked at once: kept by the house for whoever is signed in, else by this browser. */
export function tickSteps(): void {
  const form = document.querySelector<HTMLFormElement>('[data-run]')
  const playbook = form?.dataset['run']
  if (form && playbook) follow(form, playbook, form.dataset['account'])
  void sendUnsent()
  window.addEventListener('online', () => void sendUnsent())
}

function follow(form: HTMLFormElement, playbook: string, account: string | undefined): void {
  const boxes = [...document.querySelectorAll<HTMLButtonElement>('[data-tick]')]
  const isDone = (box: Element) => box.getAttribute('aria-pressed') === 'true'
  const done = () => boxes.filter(isDone).map(({ value }) => value)
  let presses = 0

  const show = (steps: readonly string[]) => {
    for (const box of boxes) {
      box.setAttribute('aria-pressed', String(steps.includes(box.value)))
      box.name = isDone(box) ? 'undone' : 'done'
    }
    const count = done().length
    form.querySelector<HTMLElement>('[data-progress]')!.hidden = count === 0
    form.querySelector('progress')!.value = count
    write(form.querySelector('[data-count]')!, `${count} of ${boxes.length} done`)
  }
  /** What the house knows, and what it will know. */
  const showWithUnsent = (known: readonly string[]) => show(unsentOf(playbook, account).reduce(after, known))
  const refresh = async () => {
    if (!account) return show(own.read(playbook))
    const asked = presses
    const response = await fetch(`/api/runs?${new URLSearchParams({ playbook, account })}`).catch(() => null)
    if (!response?.ok) return
    const known = ((await response.json()) as { done: string[] }).done
    if (asked === presses) showWithUnsent(known)
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    const { name, value } = event.submitter as HTMLButtonElement
    presses++
    const steps = after(done(), new URLSearchParams([[name, value]]))
    show(steps)
    if (!account) return own.write(playbook, steps)
    keepForLater(new URLSearchParams({ playbook, account, [name]: value }))
    void sendUnsent()
  })
  hearTrouble(trouble => write(form.querySelector('[data-unsent]')!, trouble))
  if (account) showWithUnsent(done())
  if (!account || sentLately()) void refresh()

  // Another tab, another device, or this page taken up again an hour later.
  window.addEventListener(
    'storage',
    ({ key }) => void (/^answerhouse:(sent$|ticks:)/.test(key ?? '') && refresh()),
  )
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && refresh()))
  document.addEventListener('visibilitychange', () => void (document.hidden || refresh()))
}

/** The steps that are done after one more press. */
function after(steps: readonly string[], press: URLSearchParams): readonly string[] {
  if (press.has('over')) return []
  const step = press.get('done') ?? press.get('undone')
  const others = steps.filter(one => one !== step)
  return press.has('done') && step ? [...others, step] : others
}

/** Words that are said aloud when they change. */
function write(line: Element, words: string): void {
  if (line.textContent !== words) line.textContent = words
}
