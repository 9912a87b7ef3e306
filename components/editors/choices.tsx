interface Choice {
  readonly words: string
  readonly count: number
  readonly url: string
  readonly here: boolean
}

/** Which part of a list one looks at, with how much there is in each. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className="mt-6">
      <ul className="flex flex-wrap gap-2.5">
        {choices.map(({ words, count, url, here }) => (
          <li key={url}>
            <a
              href={url}
              aria-current={here ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2.5 rounded-control border border-line bg-card px-4 hover:border-act aria-[current]:border-act aria-[current]:bg-act-soft"
            >
              {words} <strong className={count ? 'text-act' : 'font-normal text-soft'}>{count}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
