import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Body as BodyTree } from '../../lib/content'
import { bodyToHast } from './hast'
import { parts } from './parts'
import type { Reading } from './reading'

interface BodyProps {
  readonly body: BodyTree
  readonly reading: Reading
  /** A node of a tree, whose body is its own. */
  readonly part?: string
  /** Only its first paragraph, or all but that. */
  readonly cut?: 'first' | 'rest' | undefined
}

/** The words of a document, a question or an outcome. */
export function Body({ body, reading, part = '', cut }: BodyProps) {
  const { hash, locale } = reading.document
  const whole = bodyToHast(`${hash}/${part}`, body)
  const tree = cut ? cutAfterFirst(whole)[cut] : whole
  if (tree.children.length === 0) return null
  return (
    <div className={`words ${cut === 'first' ? 'words-first' : ''}`} {...inLanguage(locale)}>
      {toJsxRuntime(tree, {
        Fragment,
        jsx,
        jsxs,
        components: parts(reading),
        // The policy of the page allows no style attributes.
        tableCellAlignToStyle: false,
      })}
    </div>
  )
}

function cutAfterFirst({ type, children }: Root): { first: Root; rest: Root } {
  const at = children.findIndex(node => node.type === 'element') + 1
  return { first: { type, children: children.slice(0, at) }, rest: { type, children: children.slice(at) } }
}

/** The language of words, which may run from right to left while the page around them doesn't. */
export function inLanguage(locale: string): { lang: string; dir?: 'auto' } {
  return locale.startsWith('en') ? { lang: locale } : { lang: locale, dir: 'auto' }
}
