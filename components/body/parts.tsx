import type { Components } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { presentMay } from '../../lib/channels/web'
import { Pill } from '../pill'
import { Heading } from './heading'
import { Anchor, Picture } from './links'
import { Note } from './note'
import type { Reading } from './reading'
import { Replies } from './replies'
import { Step, Steps } from './steps'

type Attributes = Readonly<Record<string, string | undefined>> & {
  readonly children?: ComponentProps<'p'>['children']
}

/** What each element of a body is drawn as. The names in capitals are the only components that content has. */
export function parts(reading: Reading): Partial<Components> {
  const { reader, document, vars, run } = reading
  const named = {
    Steps,
    Step: ({ id = '', title = '', action, children }: Attributes) => (
      <Step id={id} title={title} run={run} may={action ? presentMay(reader, action, document.owner) : []}>
        {children}
      </Step>
    ),
    Replies: ({ id = '', children }: Attributes) => (
      <Replies reader={reader} id={id}>
        {children}
      </Replies>
    ),
    Reply: ({ children }: Attributes) => children,
    Note,
    Var: ({ name = '' }: Attributes) => vars?.[name] ?? <Blank name={name} />,
    May: ({ action = '' }: Attributes) => {
      const [verdict] = presentMay(reader, action, document.owner)
      return verdict ? (
        <Pill tone={verdict.tone}>
          {verdict.what}: {verdict.pill}
        </Pill>
      ) : null
    },
  }
  return {
    ...(named as Partial<Components>),
    h2: props => <Heading as="h2" {...props} />,
    h3: props => <Heading as="h3" {...props} />,
    h4: props => <Heading as="h4" {...props} />,
    h5: props => <Heading as="h5" {...props} />,
    h6: props => <Heading as="h6" {...props} />,
    a: props => <Anchor reading={reading} {...props} />,
    img: props => <Picture reading={reading} {...props} />,
    table: props => (
      <Scroll name="Table">
        <table {...props} />
      </Scroll>
    ),
    pre: props => (
      <Scroll name="Text as written">
        <pre {...props} />
      </Scroll>
    ),
    input: ({ checked }) => <span>{checked ? '☑ ' : '☐ '}</span>,
  }
}

/** What is wide moves in its own box, with the keyboard too. */
function Scroll({ name, children }: { name: string; children: ComponentProps<'div'>['children'] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
    <div className="scroll" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  )
}

/** Something to fill in while speaking or writing. */
function Blank({ name }: { name: string }) {
  return (
    <span className="rounded-key border border-dashed border-edge px-1.5 font-strong">
      {name.replaceAll('-', ' ')}
    </span>
  )
}
