import { posix } from 'node:path'
import { linkPath } from '../links'
import type { Link, Problem } from '../model'
import type { Parsed } from '../parse'
import { didYouMean, problem } from '../problem'
import { isExternal, unsafeUrl } from '../url'
import type { World } from '../world'

/** Internal links lead to a document, an anchor or a file that is there, and that the same reader may open. */
export function checkLinks(world: World): Problem[] {
  const byName = new Map([...world.byFile.keys(), ...world.files].map(path => [posix.basename(path), path]))
  return world.parsed.flatMap(one => one.links.flatMap(link => checkLink(one, link)))

  function checkLink({ file, document }: Parsed, link: Link): Problem[] {
    if (isExternal(link.url) || unsafeUrl(link.url)) return []
    const { path, anchor } = linkPath(file, link.url)
    if (world.files.has(path)) return []
    const target = world.byFile.get(path)
    if (!target)
      return [problem(link, 'dead-link', `There is nothing at "${link.url}".`, nearest(file, path))]
    // What is wrong with a broken document is not to be said again by all that link to it.
    if (!target.document) return []
    if (anchor && !target.anchors.includes(anchor)) {
      const mend = didYouMean(anchor, target.anchors, 'Link to the document without it.')
      return [problem(link, 'dead-anchor', `${path} has no heading "#${anchor}".`, mend)]
    }
    const { audience } = target.document
    if (!document || !world.isNarrower(audience, document.audience) || says(link.title, audience)) return []
    const message = `${path} is for ${audience}; who reads this may not open it.`
    const mend = `Say so in the link's title: [text](${link.url} "${audience}").`
    return [problem(link, 'narrower-audience', message, mend)]
  }

  function nearest(file: string, path: string): string {
    const name = posix.basename(path)
    const inside = path.replace(/^\/+|\/+$/g, '')
    const exact = [inside, `${inside}.mdx`].find(known => world.byFile.has(known) || world.files.has(known))
    const near = exact ?? byName.get(name) ?? byName.get(`${name}.mdx`)
    const relative = near && posix.relative(posix.dirname(file), near)
    return relative
      ? `Did you mean "${relative}"?`
      : 'Link to a document or a file in files/, or make it text.'
  }
}

/** Whether a link's title names the audience as a word of its own. */
function says(title: string, audience: string): boolean {
  return title.split(/[^\p{L}\p{N}_-]+/u).includes(audience)
}
