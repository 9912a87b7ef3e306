import { slug } from 'github-slugger'
import type { MDXComponents } from 'mdx/types'
import { Children, isValidElement, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { Pill } from '../pill'

/** What Markdown in a guide is drawn as, the same for every reader. */
export const guideParts: MDXComponents = {
  h2: Heading,
  table: props => (
    <Scroll>
      <table {...props} />
    </Scroll>
  ),
  Pill,
}

/** A heading that can be linked to. */
function Heading(props: ComponentProps<'h2'>) {
  return (
    <h2 {...props} id={slug(textOf(props.children))}>
      {props.children}
    </h2>
  )
}

/** What is wide moves in its own box, with the keyboard too. */
function Scroll({ children }: { children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
    <div className="scroll" role="group" aria-label="Table" tabIndex={0}>
      {children}
    </div>
  )
}

/** The headings of a guide: what MDX makes is a list of elements. */
export function headingsOf(words: ReactElement<{ children?: ReactNode }>): { id: string; title: string }[] {
  return Children.toArray(words.props.children).flatMap(child => {
    if (!isValidElement<{ children?: ReactNode }>(child) || child.type !== Heading) return []
    const title = textOf(child.props.children)
    return [{ id: slug(title), title }]
  })
}

function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map(child =>
      isValidElement<{ children?: ReactNode }>(child) ? textOf(child.props.children) : String(child),
    )
    .join('')
}
