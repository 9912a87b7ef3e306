import type { ShownBrowse } from '../../lib/channels/web'
import { Button } from '../button'

/** Narrows by words that stand in a title, a summary, a question people ask, or a tag. What else is chosen stays. */
export function WordsForm({ words, carried }: Pick<ShownBrowse, 'words' | 'carried'>) {
  return (
    <form action="/browse" className="flex max-w-140 gap-2.5">
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        defaultValue={words}
        aria-label="Words in the title, the summary, how people ask, or the tags"
        placeholder="Words in it"
        autoComplete="off"
        maxLength={200}
        className="h-11 min-w-0 flex-1 rounded-control border border-edge bg-card px-3.5"
      />
      <Button look="calm">Narrow</Button>
    </form>
  )
}
