import { Key } from './key'

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'Go to the box'],
  ['Ctrl K', 'Go to the box, from anywhere'],
  ['↑ ↓', 'Choose among the answers'],
  ['Enter', 'Open the one chosen'],
  ['Esc', 'Empty the box'],
  ['1–9', 'Answer a question'],
  ['Y', 'Copy the words to say'],
  ['?', 'Show these keys'],
]

/** Where one reads what the keys of every page are. Nothing without scripts. */
export function Keys() {
  return (
    <div className="needs-script">
      <button
        type="button"
        data-show-keys
        className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 px-1"
      >
        <Key>?</Key> keys
      </button>
      <dialog
        data-keys
        aria-labelledby="the-keys"
        className="m-auto w-96 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-card p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id="the-keys" className="text-sub font-strong">
          Keys
        </h2>
        <div className="mt-3">
          <KeysTable />
        </div>
        <label className="mt-4 flex min-h-11 items-center gap-3 text-small">
          <input type="checkbox" data-single-keys className="size-5 accent-act" />
          Use single keys in this browser
        </label>
        <form method="dialog" className="mt-3">
          <button className="min-h-11 cursor-pointer rounded-control border border-act px-4 font-strong text-act">
            Close
          </button>
        </form>
      </dialog>
    </div>
  )
}

/** Every key and what it does. */
export function KeysTable() {
  return (
    <dl className="divide-y divide-line text-small">
      {keys.map(([key, does]) => (
        <div key={key} className="flex justify-between gap-4 py-2">
          <dt>{does}</dt>
          <dd className="font-strong">{key}</dd>
        </div>
      ))}
    </dl>
  )
}
