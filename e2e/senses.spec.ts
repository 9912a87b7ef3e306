import { expect, test, type Page } from '@playwright/test'
import { pages } from './pages'
import { Person } from './person'

/** What somebody who uses the keyboard alone sees of the element they are at. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    // A date has several parts inside one element. The mark of an earlier element: one has come round.
    const still = element.hasAttribute('data-here')
    const again = !still && element.hasAttribute('data-was-here')
    document.querySelector('[data-here]')?.removeAttribute('data-here')
    element.setAttribute('data-here', '')
    element.setAttribute('data-was-here', '')
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect()
    // A frame with an input and more in it may carry the mark for it.
    const marked = [element, element.parentElement, element.parentElement?.parentElement].some(one => {
      if (!one?.matches(':focus, :focus-within')) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && outlineWidth !== '0px'
    })
    return {
      again,
      still,
      name: element.outerHTML.slice(0, 160),
      inSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      marked,
    }
  })
}

/** How many controls the Tab key should come to: of the radio buttons of one question, one. */
function controls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
      .filter(element => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .map(element =>
        element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element,
      )
    return new Set(found).size
  })
}

test('by keyboard alone every control of every page is reached, in sight and marked', async ({ page }) => {
  test.setTimeout(240_000)
  await new Person(page).signsInAs('mei')
  for (const [kind, address] of Object.entries(pages)) {
    await page.goto(address)
    const expected = await controls(page)
    let reached = 0
    // Between the last control and the first, the browser's own are reached.
    for (let press = 0, outside = 0; press < 400 && outside < 3; press++) {
      await page.keyboard.press('Tab')
      const here = await focused(page)
      if (here?.again) break
      outside += here ? 0 : 1
      if (!here || here.still) continue
      expect(here, `${kind}: ${here.name}`).toMatchObject({ inSight: true, marked: true })
      reached++
    }
    expect(reached, kind).toBeGreaterThanOrEqual(expected)
  }
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('nothing moves', async ({ page }) => {
    test.setTimeout(120_000)
    await new Person(page).signsInAs('mei')
    for (const [kind, address] of Object.entries(pages)) {
      await page.goto(address)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(element => {
            const { transitionDuration, animationDuration, animationName, scrollBehavior } =
              getComputedStyle(element)
            const lasts = (durations: string) => durations.split(',').some(one => parseFloat(one) > 0.01)
            return (
              lasts(transitionDuration) ||
              (animationName !== 'none' && lasts(animationDuration)) ||
              scrollBehavior === 'smooth'
            )
          })
          .map(element => element.outerHTML.slice(0, 120)),
      )
      expect(moving, kind).toEqual([])
    }
  })
})

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })
  test('every control still has a shape: an underline, a border or a mark', async ({ page }) => {
    test.setTimeout(120_000)
    await new Person(page).signsInAs('mei')
    for (const [kind, address] of Object.entries(pages)) {
      await page.goto(address)
      const shapeless = await page.evaluate(() =>
        [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')]
          .filter(element => {
            if (!(element as HTMLElement).checkVisibility() || element.closest('.sr-only')) return false
            const { borderStyle, borderWidth, textDecorationLine, appearance } = getComputedStyle(element)
            const bordered = borderStyle !== 'none' && parseFloat(borderWidth) > 0
            return !bordered && !textDecorationLine.includes('underline') && appearance === 'none'
          })
          .map(element => element.outerHTML.slice(0, 160)),
      )
      expect(shapeless, kind).toEqual([])
    }
  })
})
