import { Copy } from '../body/copy'

/** Lines to be written into a file or a terminal. */
export function Lines({ children }: { children: string }) {
  return (
    <div className="panel ground mt-2 mb-1 flex flex-wrap items-start justify-between gap-3 rounded-control bg-act-soft p-3.5">
      <pre data-words className="min-w-0 flex-1 text-small whitespace-pre-wrap [overflow-wrap:anywhere]">
        {children}
      </pre>
      <Copy />
    </div>
  )
}
