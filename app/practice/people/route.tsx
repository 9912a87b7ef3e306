import { PeoplePage } from '../../../components/practice/people-page'
import { presentPractised } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'

/** Who practised what. */
async function People() {
  const people = await presentPractised(await reader())
  if (!people) return <Nothing />
  return (
    <Framed>
      <PeoplePage people={people} />
    </Framed>
  )
}

export const GET = page({ title: () => 'Who practised what', body: People })
