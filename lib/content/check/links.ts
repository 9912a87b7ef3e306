import { posix } from 'node:path'
import { linkPath } from '../links'
import type { Document, Link, Problem } from '../model'
import { didYouMean, problem } from '../problem'
import { isExternal } from '../url'
import type { World } from '../world'

/** Internal links lead to a document, an anchor or a file that is there, and that the same reader may open. */
export function checkLinks(world: World): Problem[] {
  const paths = [...world.byFile.keys(), ...world.files]
  return world.parsed.flatMap(({ document }) => (document ? document.links.flatMap(link => checkLink(document, link)) : []))

  function checkLink(document: Document, link: Link): Problem[] {
    if (isExternal(link.url)) return []
    const { path, anchor } = linkPath(document.file, link.url)
    if (world.files.has(path)) return []
    const target = world.byFile.get(path)
    if (!target) {
      const near = paths.find(known => posix.basename(known) === posix.basename(path) || known === `${path}.mdx`)
      const relative = near && posix.relative(posix.dirname(document.file), near)
      const mend = relative ? `Did you mean "${relative}"?` : 'Link to a file that is here, or make it text.'
      return [problem(link, 'dead-link', `There is nothing at "${link.url}".`, mend)]
    }
    if (anchor && !target.anchors.includes(anchor)) {
      const mend = didYouMean(anchor, target.anchors, 'Link to the document without it.')
      return [problem(link, 'dead-anchor', `${path} has no heading "#${anchor}".`, mend)]
    }
    const audience = target.document?.audience
    const narrower = audience && world.audiences.indexOf(audience) > world.audiences.indexOf(document.audience)
    if (!narrower || link.title.includes(audience)) return []
    const message = `${path} is for ${audience}; who reads this may not open it.`
    return [problem(link, 'narrower-audience', message, `Say so in the link's title: [text](${link.url} "${audience}").`)]
  }
}
