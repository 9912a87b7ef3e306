import { asker } from './ask-found'
import { listbox } from './ask-listbox'
import { records } from './ask-records'
import { status } from './ask-status'

/**
 * Answers while one types. A combobox with a listbox, as the ARIA Authoring Practices describe it: the focus stays in the
 * box. The house makes the answers' HTML; without scripts the same form brings the same answers as a page.
 */
export function askAsTheyType(): void {
  const box = document.querySelector<HTMLInputElement>('[data-ask]')
  const place = document.querySelector<HTMLElement>('[data-found]')
  const start = document.querySelector<HTMLElement>('[data-start]')
  const line = document.querySelector<HTMLElement>('[data-ask-status]')
  if (!box || !place || !start || !line) return

  const list = listbox(box, place)
  const say = status(line)
  const record = records(place)
  const words = () => box.value.trim()
  /** The words whose answers stand there. */
  let answered = words()

  const show = (asked: string, answers: readonly Node[]) => {
    answered = asked
    place.replaceChildren(...answers)
    place.hidden = asked === ''
    start.hidden = asked !== ''
    list.dress()
    if (asked === words()) settle()
  }
  /** What stands there answers what stands in the box. */
  const settle = () => {
    say.summary(place)
    record.rest()
  }
  const house = asker(show, say.failed)

  const change = () => {
    record.stop()
    if (words() !== answered && words() !== '') {
      say.waiting()
      return house.ask(words())
    }
    house.stop()
    if (words() === answered) settle()
    else show('', [])
  }

  /** Enter always leads somewhere: to what is chosen, to whose it is, or by the form to the page of these words. */
  const enter = (event: KeyboardEvent) => {
    if (words() === '') return event.preventDefault()
    const to = words() === answered && (list.chosen() ?? place.querySelector<HTMLElement>('[data-go]'))
    if (!to) return
    event.preventDefault()
    to.click()
  }

  box.addEventListener('input', change)
  window.addEventListener('online', change)
  box.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') enter(event)
    else if (event.key === 'Escape' && box.value) {
      event.preventDefault()
      box.value = ''
      change()
    } else if (event.key === '/' && box.value === '') {
      // The key that leads here, pressed when one is here already.
      event.preventDefault()
    } else if (list.move(event.key)) event.preventDefault()
  })
  list.dress()
  record.arrived()
  if (answered) settle()
  // With a keyboard one goes on to type or choose at once; on a phone the keys would cover what there is to press.
  if (!matchMedia('(pointer: fine)').matches) return
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
}
