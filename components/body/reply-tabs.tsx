import type { ReactNode } from 'react'
import { Copy } from './copy'

interface ReplyTabsProps {
  /** One of its own for each set on a page. */
  readonly id: string
  readonly names: readonly string[]
  readonly children: readonly ReactNode[]
}

/** Words to say by channel: tabs where scripts run, else one under another. */
export function ReplyTabs({ id, names, children }: ReplyTabsProps) {
  return (
    <div>
      <div
        data-tabs
        role="tablist"
        aria-label="Words for each channel"
        className="needs-script no-print flex flex-wrap border-b border-line"
      >
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel-${index}`}
            aria-selected={index === 0}
            tabIndex={index === 0 ? 0 : -1}
            className="-mb-px min-h-11 cursor-pointer border-b-3 border-transparent px-3.5 text-soft hover:text-ink aria-selected:border-act aria-selected:font-strong aria-selected:text-act"
          >
            {name}
          </button>
        ))}
      </div>
      {names.map((name, index) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-panel-${index}`}
          aria-labelledby={`${id}-tab-${index}`}
          data-off={index === 0 ? undefined : true}
          className="panel ground flex flex-wrap items-start gap-x-7 gap-y-3 rounded-b-[14px] bg-act-soft p-4.5"
        >
          <div className="min-w-0 flex-1 basis-56">
            <p className="panel-name mb-1 text-small font-strong text-soft">{name}</p>
            <div data-words className="[&>*+*]:mt-2">
              {children[index]}
            </div>
          </div>
          <Copy />
        </div>
      ))}
    </div>
  )
}
