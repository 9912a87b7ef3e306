import { FollowedPage } from '../../../components/to-read/followed-page'
import { presentFollowed } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { fieldsOf, type Search } from '../../search'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Search
}

/** Who has read something, and who hasn't. For whom that isn't to know there is no such page. */
async function Followed({ params, searchParams }: Props) {
  const search = fieldsOf(await searchParams)
  const followed = await presentFollowed(await reader(), (await params).id, search)
  if (!followed) return <Nothing />
  return (
    <Framed>
      <FollowedPage followed={followed} />
    </Framed>
  )
}

export const GET = page({ title: () => 'Who has read it', body: Followed })
