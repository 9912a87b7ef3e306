import { megabytes, seconds, times } from './figures'
import { answerhouse } from './peers/answerhouse'
import type { Product } from './peers/product'
import type { Size } from './side'
import { peers } from './sides'

export const products: readonly Product[] = [answerhouse, ...peers]

export function table(sizes: readonly Size[]): string {
  const head = [
    'pages',
    'product',
    'cold: ready after',
    'computed',
    'memory',
    'one edit: visible after',
    '… found after',
    'computed',
    'times ours',
    'memory',
    'on disk',
  ]
  const rows = sizes.flatMap(({ pages, sides }) => {
    const [ours] = sides
    return sides.map(side =>
      [
        pages.toLocaleString('en'),
        side.product,
        side.failed ?? seconds(side.cold),
        seconds(side.coldComputed),
        megabytes(side.coldMemory),
        seconds(side.visible),
        seconds(side.found),
        seconds(side.editComputed),
        side === ours ? '1' : times(side.visible, ours!.visible),
        megabytes(side.editMemory),
        megabytes(side.size),
      ].join(' | '),
    )
  })
  const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...rows]
  return lines.map(line => `| ${line} |`).join('\n')
}

/** What one must know to read the table, a paragraph each. */
export function notes(sizes: readonly Size[]): string[] {
  return [
    'Median of three rounds, products in turn (range in brackets); what takes over a minute is done once. Memory is the most that all processes of a product held at once.',
    'Cold is from files and empty caches to the first page that is answered. A generator’s edit is visible once its production build is done, with its caches warm, and found once search is indexed after that. Ours is an edited file, a signed call, and then the page and the search of the running server, asked until they have the new word.',
    'On disk is what a web server sends (generators), or all that the house keeps: what is served with its index, caches, records.',
    ...sizes.map(
      ({ pages, said, at, load }) =>
        `${pages.toLocaleString('en')}: ${said}; ${at.slice(0, 10)}, load before ${load.toFixed(1)}.`,
    ),
    ...sizes.flatMap(({ pages, sides }) =>
      sides.flatMap(({ product, preview }) =>
        preview
          ? [
              `${product}’s preview for those who write shows an edit of ${pages.toLocaleString('en')} pages after ${seconds(preview)}.`,
            ]
          : [],
      ),
    ),
    ...sizes.flatMap(({ pages, sides: [ours] }) =>
      ours?.restart
        ? [
            `Ours at ${pages.toLocaleString('en')}: an edit that nobody told of is visible after ${seconds(ours.unasked ?? [])}; started again, from a file of ${megabytes(ours.saved ?? NaN)}, the first page is answered after ${seconds(ours.restart)}, of which opening what was saved took ${seconds(ours.opened?.map(({ ms }) => ms) ?? [])} (computed ${seconds(ours.opened?.map(({ computed }) => computed) ?? [])}).`,
          ]
        : [],
    ),
    ...products.map(({ name, version, settings }) => `${name} ${version}: ${settings}.`),
  ]
}
