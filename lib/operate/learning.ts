import { learn } from '../learn'
import { currentHouse, setHouse } from '../publish'

const day = 24 * 60 * 60_000

/**
 * Lets the current house learn from what people typed and opened, now and once a day: so what nobody does any more loses
 * its effect. It takes no part in answering; an error is logged and stops nothing.
 * @returns what ends it
 */
export async function keepLearning(): Promise<() => void> {
  await learnNow()
  const daily = setInterval(() => void learnNow(), day).unref()
  return () => clearInterval(daily)
}

/** Lets it learn now: what was learnt is lost where other documents are served. */
export async function learnNow(): Promise<void> {
  try {
    const house = currentHouse()
    const learnt = await learn(house, new Date())
    const current = currentHouse()
    // What was learnt is about one index.
    if (current.index === house.index) setHouse({ ...current, learnt })
  } catch (error) {
    console.error('Nothing was learnt from what people typed and opened.', error)
  }
}
