import type { ShownTask, ShownTasks } from '../../lib/channels/web'
import { Part } from '../part'
import { Lines } from './lines'

/** One list of what waits, each line with how to mend it. */
export function Tasks({ list: { id, title, count, tasks, none, all } }: { list: ShownTasks }) {
  return (
    <Part id={id} title={title} count={count}>
      {count === 0 && <p className="mt-2 text-soft">{none}</p>}
      {count > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {tasks.map(task => (
            <li key={task.url + task.title} className="py-3">
              <a href={task.url} className="font-strong text-act underline-offset-3 hover:underline">
                {task.title}
              </a>
              <p className="text-small text-soft">{task.note}</p>
              <Mend task={task} />
            </li>
          ))}
        </ul>
      )}
      {count > tasks.length && (
        <p className="mt-3 text-small text-soft">
          These are the first {tasks.length} of {count}.{' '}
          {all && (
            <a href={all} className="font-strong text-act underline underline-offset-3">
              See all
            </a>
          )}
        </p>
      )}
    </Part>
  )
}

const act = 'inline-flex min-h-11 cursor-pointer items-center text-small font-strong text-act'

function Mend({ task: { title, mend } }: { task: ShownTask }) {
  if ('url' in mend)
    return (
      <a href={mend.url} className={`${act} underline-offset-3 hover:underline`}>
        {mend.say}
        <span className="sr-only">: {title}</span>
      </a>
    )
  return (
    <details>
      <summary className={act}>
        Mend it<span className="sr-only">: {title}</span>
      </summary>
      <p className="text-small">{mend.say}</p>
      {mend.write && <Lines>{mend.write}</Lines>}
    </details>
  )
}
