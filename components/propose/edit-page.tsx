import type { ShownEdit } from '../../lib/channels/web'
import { Button } from '../button'
import { Wayfinder } from '../reach'
import { Both } from './both'
import { Draft } from './draft'
import { Remarks } from './remarks'

const field = 'mt-1.5 block w-full rounded-control border-2 border-edge bg-card px-4 py-2.5 focus:border-act'

/** Where somebody writes a page: its text, what is wrong with it, and how it looks. */
export function EditPage({ edit }: { edit: ShownEdit }) {
  const { title, url, action, alert, both, on, look, approvedElsewhere } = edit
  return (
    <>
      <p className="text-small">
        <Wayfinder way={{ title: `← ${title}`, url }} />
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">Change “{title}”</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        Write what it should say.{' '}
        {approvedElsewhere
          ? 'Nobody reads it before it was approved.'
          : 'Nobody reads it before an editor has approved it.'}
      </p>
      {on?.declined && (
        <p className="ground mt-4 max-w-[66ch] rounded-control bg-ask-ground px-4 py-3 text-ask">
          It was declined: {on.declined}
        </p>
      )}
      {alert && (
        <p
          role="alert"
          className="ground mt-4 max-w-[66ch] rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {alert} All that you wrote is still here.
        </p>
      )}
      <Both both={both} />
      <form
        method="post"
        action={action}
        data-draft
        className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 lg:grid-cols-2"
      >
        <div className="min-w-0">
          <Fields edit={edit} />
        </div>
        <section
          id="looks"
          aria-labelledby="looks-title"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
          tabIndex={0}
          className="min-w-0 rounded-card border border-line bg-card p-6 max-sm:p-4 lg:sticky lg:top-4 lg:max-h-[90vh] lg:self-start lg:overflow-auto"
        >
          <h2 id="looks-title" className="mb-3 text-small font-strong text-soft">
            How it will look
          </h2>
          <Draft draft={look.page} />
        </section>
      </form>
    </>
  )
}

function Fields({ edit: { file, text, why, base, on, look, alert } }: { edit: ShownEdit }) {
  return (
    <>
      <input type="hidden" name="base" value={base} />
      {on && <input type="hidden" name="on" value={on.name} />}
      {on && <input type="hidden" name="tip" value={on.tip} />}
      <label htmlFor="text" className="block font-strong">
        Its text
      </label>
      <p id="text-hint" className="text-small text-soft [overflow-wrap:anywhere]">
        {file}. What stands between the two lines of --- is about the page; below it is what people read.
      </p>
      <textarea
        id="text"
        name="text"
        rows={22}
        maxLength={400_000}
        required
        defaultValue={text}
        spellCheck
        dir="auto"
        aria-describedby="text-hint wrong-line"
        aria-invalid={look.hasErrors ? true : undefined}
        className={`${field} font-mono text-small leading-relaxed`}
      />
      <p
        id="wrong-line"
        role="status"
        className={`mt-3 font-strong ${look.hasErrors ? 'text-never' : 'text-may'}`}
      >
        {look.line}
      </p>
      <div id="wrong">
        <Remarks remarks={look.problems} field="text" />
        {look.hasErrors && (
          <p className="mt-2 text-small text-soft">
            You can send it like this; it can’t be approved before this is mended.
          </p>
        )}
      </div>
      <label htmlFor="why" className="mt-5 block font-strong">
        What changes, and why?
      </label>
      <p id="why-hint" className="text-small text-soft">
        One line. It stands in the history of the page, beside your name. Leave out customers’ names.
      </p>
      <input
        id="why"
        name="why"
        required
        maxLength={200}
        defaultValue={why}
        autoComplete="off"
        aria-describedby="why-hint"
        aria-invalid={alert && why.trim() === '' ? true : undefined}
        className={field}
      />
      <p className="mt-4 flex flex-wrap gap-3">
        <Button name="do" value="send">
          Send it
        </Button>
        <Button name="do" value="look" look="calm" formNoValidate>
          Look how it is
        </Button>
      </p>
    </>
  )
}
