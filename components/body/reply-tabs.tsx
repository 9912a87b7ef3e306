'use client'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Copy } from './copy'

/** Words to say by channel: tabs as the ARIA practices describe them; without scripts, one under another. */
export function ReplyTabs({ names, children }: { names: readonly string[]; children: readonly ReactNode[] }) {
  const id = useId()
  const [open, setOpen] = useState(0)
  const tabs = useRef<HTMLDivElement>(null)

  const press = (event: KeyboardEvent) => {
    const last = names.length - 1
    const to = {
      ArrowRight: open === last ? 0 : open + 1,
      ArrowLeft: open === 0 ? last : open - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setOpen(to)
    tabs.current?.querySelectorAll('button')[to]?.focus()
  }

  return (
    <div>
      <div
        ref={tabs}
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
            aria-selected={index === open}
            tabIndex={index === open ? 0 : -1}
            onClick={() => setOpen(index)}
            onKeyDown={press}
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
          data-off={index === open ? undefined : true}
          className="panel ground flex flex-wrap items-start gap-x-7 gap-y-3 rounded-b-[14px] bg-act-soft p-4.5"
        >
          <div className="min-w-0 flex-1 basis-56">
            <p className="panel-name mb-1 text-small font-strong text-soft">{name}</p>
            <div data-words className="[&>*+*]:mt-2">
              {children[index]}
            </div>
          </div>
          <Copy active={index === open} />
        </div>
      ))}
    </div>
  )
}
