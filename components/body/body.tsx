import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Body as BodyTree } from '../../lib/content'
import { bodyToHast } from './hast'
import { parts, type Reading } from './parts'

/** The words of a document, a question or an outcome. `part` names a node of a tree, whose body is its own. */
export function Body({ body, reading, part = '' }: { body: BodyTree; reading: Reading; part?: string }) {
  if (body.children.length === 0) return null
  const { hash } = reading.document
  const tree = bodyToHast(`${hash}/${part}`, body)
  return (
    <div className="words" lang={reading.document.locale}>
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
