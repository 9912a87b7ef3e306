import type { ReactNode } from 'react'
import type { ShownDocument } from '../lib/channels/web'
import { inLanguage } from './body/body'

const link =
  'underline-offset-3 pointer-coarse:-my-2.5 pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center'

/** What a document is and what it is filed under, its title, and its first words. */
export function DocumentHead({ shown, children }: { shown: ShownDocument; children: ReactNode }) {
  const { line, tags, translations, title, summary, locale, trust } = shown
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1 text-small font-strong text-soft">
        <p className="min-w-0">
          {line}
          {tags.map(tag => (
            <span key={tag.title}>
              {' · '}
              <a href={tag.url} className={`${link} underline decoration-edge decoration-1 hover:text-ink`}>
                {tag.title}
              </a>
            </span>
          ))}
        </p>
        {trust.warning && (
          <span className="ground rounded-2xl bg-ask-ground px-2.5 py-0.5 text-ask max-lg:hidden">
            {trust.warning.head}
          </span>
        )}
        {translations.map(({ words, url, locale }) => (
          <a key={url} href={url} hrefLang={locale} lang={locale} className={`${link} text-act underline`}>
            {words}
          </a>
        ))}
      </div>
      <h1 className="mt-1.5 text-title font-strong max-sm:text-head" {...inLanguage(locale)}>
        {title}
      </h1>
      {summary && (
        <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft" {...inLanguage(locale)}>
          {summary}
        </p>
      )}
      {children}
    </>
  )
}
