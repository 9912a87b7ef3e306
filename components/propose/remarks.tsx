import type { ShownRemark } from '../../lib/channels/web'

/** What is wrong, where, and how to mend it. A place in the text leads there where scripts run. */
export function Remarks({ remarks, field }: { remarks: readonly ShownRemark[]; field?: string }) {
  if (remarks.length === 0) return null
  return (
    <ul className="mt-2 space-y-2.5 text-small">
      {remarks.map(({ isError, file, line, column, rule, say }, at) => (
        <li
          key={at}
          className={`border-l-[3px] pl-3 [overflow-wrap:anywhere] ${isError ? 'border-never' : 'border-ask'}`}
        >
          {field && !file ? (
            <a
              href={`#${field}`}
              data-line={line}
              data-column={column}
              className="font-strong text-act underline underline-offset-3 pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              Line {line}, {column}
            </a>
          ) : (
            <span className="font-strong">
              {file && `${file}:`}
              {line}:{column}
            </span>
          )}{' '}
          <span className={isError ? 'text-never' : 'text-ask'}>{isError ? 'wrong' : 'to look at'}</span>{' '}
          <span className="text-soft">{rule}</span>
          <span className="block">{say}</span>
        </li>
      ))}
    </ul>
  )
}
