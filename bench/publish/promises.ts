import { atLeast, atMost, type Bar } from '../search/bars'
import { middle } from './figures'
import type { Size } from './side'

/** Pages for which the promises about ours are made. */
const many = 10_000

/** What is promised of ours, and that others don't show an edit sooner. */
export function barsOf(sizes: readonly Size[]): Bar[] {
  return sizes.flatMap(({ pages, sides: [ours, ...others] }) => {
    if (!ours) return []
    const visible = middle(ours.visible) / 1000
    const ahead = others
      .filter(({ failed }) => failed === undefined)
      .map(({ product, visible: theirs }) =>
        atLeast(
          `times sooner than ${product} an edit of ${pages} pages is visible`,
          middle(theirs) / 1000 / visible,
          1,
        ),
      )
    if (pages !== many) return ahead
    return [
      ...ahead,
      atMost(`seconds from an edit of ${many} pages until it is visible`, visible, 1),
      atMost(`seconds of a cold start with ${many} pages`, middle(ours.cold) / 1000, 30),
      atMost(
        `seconds to open ${many} pages that were saved`,
        middle(ours.opened?.map(({ ms }) => ms) ?? []) / 1000,
        1,
      ),
    ]
  })
}
