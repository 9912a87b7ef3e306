import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** An id of the source stands in the tree as an empty link with this scheme until it is known where it leads. */
export const anchorScheme = 'answerhouse-anchor:'

/** Fragment of the source → fragment of the result; empty is the top of the page. */
export type Anchors = ReadonlyMap<string, string>

/**
 * Names every place of a page that links may lead to: its headings (as github-slugger names them, which is how
 * content names them), the headings as other tools spell them, and its ids, which lead to their section.
 * Takes the ids out of `tree`.
 */
export function takeAnchors(tree: Root, titleHeading?: string): Anchors {
  const slugger = new GithubSlugger()
  const anchors = new Map<string, string>()
  const slugs = new Map<Nodes, string>()
  for (const node of tree.children) {
    if (node.type === 'heading') slugs.set(node, slugger.slug(toString(node)))
  }
  for (const slug of slugs.values()) anchors.set(slug, slug)
  let section = ''
  tree.children.forEach((node, index) => {
    section = slugs.get(node) ?? section
    const next = slugs.get(tree.children[index + 1] ?? node)
    const ids = takeIds(node)
    const here = ids.length && next && !hasContent(node) ? next : section
    for (const id of ids) if (!anchors.has(id)) anchors.set(id, here)
    if (!slugs.has(node))
      visit(node, 'heading', (inner: Heading) => add(slugger.slug(toString(inner)), section))
  })
  if (titleHeading) add(new GithubSlugger().slug(titleHeading), '')
  tree.children = tree.children.filter(node => node.type !== 'paragraph' || hasContent(node))
  // Other tools spell a heading's anchor with other signs, so the letters alone count too.
  for (const name of Array.from(anchors.keys())) add(letters(name), anchors.get(name)!)
  for (const [node, slug] of slugs) add(letters(toString(node).replace(/&/g, 'and')), slug)
  return anchors

  function add(name: string, slug: string): void {
    if (!anchors.has(name)) anchors.set(name, slug)
  }
}

/** The fragment of the result that a fragment of the source means, or undefined when there is none. */
export function findAnchor(anchors: Anchors, fragment: string): string | undefined {
  return anchors.get(fragment) ?? anchors.get(fragment.toLowerCase()) ?? anchors.get(letters(fragment))
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function takeIds(node: RootContent): string[] {
  const ids: string[] = []
  visit(node, 'link', (link, index, parent: Parents | undefined) => {
    if (!link.url.startsWith(anchorScheme) || !parent || index === undefined) return undefined
    ids.push(link.url.slice(anchorScheme.length))
    parent.children.splice(index, 1)
    return index
  })
  return ids
}

function hasContent(node: RootContent): boolean {
  return (
    node.type !== 'paragraph' ||
    node.children.some(child => child.type !== 'text' || child.value.trim() !== '')
  )
}
