import type { ShownDraft } from '../../lib/channels/web'
import { Body, inLanguage } from '../body/body'
import { DocumentFacts } from '../document-facts'
import { TreeList } from '../drawing/tree-list'
import { TreePicture } from '../drawing/tree-picture'

/** A page as it would be, without what stands around it. */
export function Draft({ draft }: { draft: ShownDraft | undefined }) {
  if (!draft)
    return (
      <p className="text-soft">
        The page can’t be shown until what is wrong at its top or in its signs is mended.
      </p>
    )
  const { document, reader, shown, drawing } = draft
  const { title, summary, locale, body } = document
  return (
    <>
      {shown && <p className="text-small font-strong text-soft">{shown.line}</p>}
      <p className="mt-1 text-head font-strong" {...inLanguage(locale)}>
        {title}
      </p>
      {summary && (!shown || shown.summary) && (
        <p className="mt-1.5 mb-4 text-soft" {...inLanguage(locale)}>
          {summary}
        </p>
      )}
      <Body body={body} reading={{ reader, document }} />
      {drawing?.picture && <TreePicture picture={drawing.picture} title={title} zoom={0.6} />}
      {drawing && <TreeList nodes={drawing.nodes} />}
      {shown && <DocumentFacts shown={shown} />}
    </>
  )
}
