const desks = [
  { url: '/editors', title: 'What waits' },
  { url: '/editors/publishing', title: 'Publishing' },
  { url: '/editors/trust', title: 'Trust' },
  { url: '/editors/duplicates', title: 'Written twice' },
  { url: '/editors/upkeep', title: 'Upkeep' },
  { url: '/editors/proposals', title: 'Proposals' },
  { url: '/preview', title: 'Preview' },
  { url: '/to-read', title: 'To be read' },
  { url: '/help/editors', title: 'Guide' },
]

/** The ways between the editors' own pages. */
export function Desks({ here }: { here: string }) {
  return (
    <nav aria-label="For editors" className="mb-6 text-small print:hidden">
      <ul className="flex flex-wrap gap-x-4.5">
        {desks.map(({ url, title }) => (
          <li key={url}>
            <a
              href={url}
              aria-current={url === here ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent text-act underline-offset-3 hover:underline aria-[current]:border-act aria-[current]:font-strong aria-[current]:text-ink forced-colors:not-aria-[current]:border-[Canvas]"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
