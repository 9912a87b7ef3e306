import type { ShownConversation } from '../../lib/channels/web'
import { Button } from '../button'
import { Trouble } from './trouble'
import { WordsField } from './words-field'

/** More words: an answer, with which it may be settled, or what there is to add. */
export function Reply({ conversation }: { conversation: ShownConversation }) {
  const { id, closed, mayAnswer, text, problem } = conversation
  return (
    <form
      id="say"
      method="post"
      action={`/api/feedback/${id}`}
      className="mt-6 scroll-mt-4 border-t border-line pt-5"
    >
      {closed && (
        <p className="mb-4 text-soft">
          {mayAnswer
            ? 'This is settled. You can still add something.'
            : 'This is settled. If it isn’t right yet, say so: that opens it again.'}
        </p>
      )}
      <WordsField label={mayAnswer ? 'Your answer' : 'Anything to add?'} text={text} problem={problem} />
      <p className="mt-3 flex flex-wrap gap-3">
        <Button>{mayAnswer ? 'Answer' : 'Send it'}</Button>
        {mayAnswer && !closed && (
          <Button look="calm" name="close" value="yes" formNoValidate>
            Settle it
          </Button>
        )}
      </p>
      {mayAnswer && !closed && (
        <p className="mt-2 text-small text-soft">“Settle it” sends what you wrote, too, and ends this.</p>
      )}
      <Trouble />
    </form>
  )
}
