import { posix } from 'node:path'
import type { Image, Link, Nodes, Parents, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { findAnchor } from './anchors'
import type { Assets } from './assets'
import { inWords } from './names'
import type { Page } from './page'
import { type DeadLink, excerpt, type Note } from './report'
import type { Site } from './site'

/** `left` says why something that is there can't come along. */
type Target = { readonly url: string } | { readonly dead: string } | { readonly left: string }

/**
 * Points every link and image of a page at its place in the result. A link that leads nowhere becomes its text; a
 * dead fragment is cut off. Links and images without words get some.
 */
export async function rewriteLinks(page: Page, site: Site, assets: Assets, note: Note): Promise<DeadLink[]> {
  const file = site.fileOf(page)
  const dead: DeadLink[] = []
  const found: { node: Link | Image; line: number; target: Target }[] = []
  walk(page.tree, 1)
  for (const one of found) one.target = await targetOf(one.node.url, one.line)
  const targets = new Map<Nodes, Target>(found.map(one => [one.node, one.target]))
  for (const { node, line } of found) if (node.type === 'image') describe(node, line)
  for (const { node } of found) if (node.type === 'link') wordsOf(node)
  visit(page.tree, (node, index, parent: Parents | undefined) => {
    const target = targets.get(node)
    if (!target || !parent || index === undefined || (node.type !== 'link' && node.type !== 'image'))
      return undefined
    if ('url' in target) {
      node.url = target.url
      return undefined
    }
    const words: PhrasingContent[] =
      node.type === 'link' ? node.children : [{ type: 'text', value: node.alt ?? '' }]
    parent.children.splice(index, 1, ...(words as never[]))
    return [SKIP, index]
  })
  return dead

  /** A node without a place of its own stands where its parent does. */
  function walk(node: Nodes, line: number): void {
    const here = (node as Link).position?.start.line ?? line
    if (node.type === 'link' || node.type === 'image')
      found.push({ node, line: page.lineOf(here), target: { url: '' } })
    if ('children' in node) for (const child of node.children) walk(child, here)
  }

  async function targetOf(written: string, line: number): Promise<Target> {
    const target = await resolve(written.trim(), line)
    if ('dead' in target) dead.push({ file: page.path, line, url: written, why: target.dead })
    if ('left' in target) note(line, `A link to ${excerpt(written)}. ${target.left}`)
    return target
  }

  async function resolve(url: string, line: number): Promise<Target> {
    if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) return { url: url.replace(/[{}]/g, encodeURIComponent) }
    if (!url) return { dead: 'It has no address.' }
    if (url.startsWith('//')) return { url: `https:${url}` }
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { left: 'Only https, mailto and tel can be linked to.' }
    const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
    const target = path ? site.find(page, decoded(path)) : page
    if (target) return toPage(target, decoded(fragment), url, line)
    for (const candidate of site.candidates(page, decoded(path))) {
      const asset = await assets.find(candidate)
      if (asset) return 'to' in asset ? { url: relative(asset.to) } : { left: asset.why }
    }
    return { dead: 'There is nothing at this address.' }
  }

  function toPage(target: Page, fragment: string, url: string, line: number): Target {
    const anchor = fragment ? findAnchor(target.anchors, fragment) : ''
    if (anchor === undefined) {
      const why =
        target === page
          ? 'There is no such heading on this page.'
          : 'The page is there, but has no such heading.'
      if (target === page) return { dead: why }
      dead.push({ file: page.path, line, url, why })
    }
    return {
      url: (target === page && anchor ? '' : relative(site.fileOf(target))) + (anchor ? `#${anchor}` : ''),
    }
  }

  function relative(to: string): string {
    return posix.relative(posix.dirname(file), to).split('/').map(encodeURIComponent).join('/')
  }

  function describe(node: Image, line: number): void {
    if (node.alt?.trim() || !('url' in targets.get(node)!)) return
    const name = decoded(posix.basename(node.url.replace(/[?#].*$/s, ''))).replace(/\.\w+$/, '')
    node.alt = inWords(name) || 'Image'
    note(line, `An image without a description; it is now “${node.alt}”`)
  }
}

/** A link shows its address when it has no words; `mailto:` is nothing to read. */
function wordsOf(node: Link): void {
  const words = toString(node).trim()
  if (words && !(words === node.url && /^mailto:/i.test(words))) return
  node.children = [{ type: 'text', value: node.url.replace(/^mailto:/i, '') }]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
