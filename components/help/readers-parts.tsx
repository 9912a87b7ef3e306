import type { MDXComponents } from 'mdx/types'
import type { ReactNode } from 'react'
import type { ShownHelp, Way } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { KeysTable } from '../keys'
import { APage } from './a-page'
import { Kept } from './kept'
import { OnePath } from './one-path'

interface Words {
  readonly children?: ReactNode
}

/** What guides name of this house, for this reader: a page they may not open is plain words. */
export function readersParts(help: ShownHelp): MDXComponents {
  const link = (way: Way | undefined) =>
    function Link({ children }: Words) {
      return way?.url ? <a href={way.url}>{children}</a> : <>{children}</>
    }
  return {
    Organization: () => help.organization,
    FrontDoor: link(help.frontDoor),
    FrontDesk: () => <TheDesk desk={help.frontDesk} />,
    Playbook: link(help.playbook),
    Editors: link(help.edits ? { title: 'For editors', url: '/editors' } : undefined),
    Preview: link(help.edits ? { title: 'Preview', url: '/preview' } : undefined),
    Trust: link(help.followsTrust ? { title: 'What is to be verified', url: '/editors/trust' } : undefined),
    Publishing: link(help.edits ? { title: 'Publishing', url: '/editors/publishing' } : undefined),
    Duplicates: link(help.edits ? { title: 'Written twice', url: '/editors/duplicates' } : undefined),
    Upkeep: link(help.edits ? { title: 'Upkeep', url: '/editors/upkeep' } : undefined),
    Proposals: link(help.edits ? { title: 'Proposed changes', url: '/editors/proposals' } : undefined),
    SignIn: link(help.signedIn ? undefined : { title: 'Sign in', url: '/sign-in?callbackUrl=/help' }),
    Kept: () => <Kept kept={help.kept} />,
    KeysTable,
    OnePath,
    APage,
  }
}

/** `the front desk`, as it is called here. */
function TheDesk({ desk }: { desk: Way | undefined }) {
  return <>the {desk ? <Wayfinder way={{ ...desk, title: desk.title.toLowerCase() }} /> : 'front desk'}</>
}
