import { PracticePage } from '../../components/practice/practice-page'
import { presentPractice, seesEverything } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'

/** Made-up situations to practise on. */
async function Practice() {
  const asking = await reader()
  return (
    <Framed>
      <PracticePage trees={await presentPractice(asking)} people={seesEverything(asking)} />
    </Framed>
  )
}

export const GET = page({ title: () => 'Practise', body: Practice })
