import type { ShownAskToRead } from '../../lib/channels/web'
import { Button } from '../button'
import { Trouble } from '../feedback/trouble'
import { DueField } from './due-field'

/** Who is to read it, why, and until when. */
export function AskToReadForm({ ask: { about, roles, why, due, problem } }: { ask: ShownAskToRead }) {
  return (
    <form
      method="post"
      action="/api/to-read"
      className="mt-2 max-w-[66ch] rounded-card border border-line bg-card p-5 text-base"
    >
      <input type="hidden" name="about" value={about} />
      {problem && (
        <p
          id="ask-problem"
          role="alert"
          className="ground mb-3 rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {problem}
        </p>
      )}
      <fieldset aria-describedby={problem && 'ask-problem'}>
        <legend className="font-strong">Who is to read it?</legend>
        <p className="text-small text-soft">Everybody who is in that role, and who comes into it later.</p>
        <div className="mt-1 flex flex-wrap gap-x-5">
          {roles.map(({ role, name, chosen }) => (
            <label key={role} className="flex min-h-11 cursor-pointer items-center gap-2.5">
              <input
                type="checkbox"
                name="role"
                value={role}
                defaultChecked={chosen}
                className="size-5 accent-act"
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor="ask-why" className="mt-3 block font-strong">
        Why? One sentence, if you like
      </label>
      <input
        id="ask-why"
        name="why"
        defaultValue={why}
        maxLength={300}
        className="mt-1.5 block min-h-11 w-full rounded-control border-2 border-edge bg-card px-4 focus:border-act"
      />
      <DueField due={due} />
      <Button className="mt-4">Ask them</Button>
      <Trouble />
    </form>
  )
}
