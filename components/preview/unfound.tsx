import { Lines } from '../editors/lines'
import { Typed } from './typed'

interface Props {
  readonly unfound: { readonly missing: 'git' | 'revision' | 'content'; readonly message?: string }
  /** As it was asked for; empty for the list. */
  readonly name: string
}

/** Why there is nothing to look at, and what to do about it. */
export function Unfound({ unfound: { missing, message }, name }: Props) {
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong [overflow-wrap:anywhere] max-sm:text-head">
        {missing === 'git' && 'There is no git here'}
        {missing === 'revision' && `There is no branch or commit “${name}”`}
        {missing === 'content' && `“${name}” can’t be shown`}
      </h1>
      <div className="mt-3 max-w-[66ch] space-y-3 [overflow-wrap:anywhere]">
        {message && <p className="ground rounded-control bg-ask-ground px-4 py-3 text-ask">{message}</p>}
        {missing === 'git' && (
          <>
            <p>
              A preview shows a branch or a commit, and the content of this house lies in a plain folder.
              Whoever looks after this site can put it under git:
            </p>
            <Lines>{'git init\ngit add --all\ngit commit -m "Begin"'}</Lines>
          </>
        )}
        {missing === 'revision' && (
          <p>
            Look for a typing error. A branch of your own copy can be seen here once you have pushed it. Of a
            commit, give at least seven letters of its name.
          </p>
        )}
        {missing === 'content' && (
          <p>
            It holds no content where this house looks for it, or organization.yaml can’t be read in it. Mend
            that in the branch and push it.
          </p>
        )}
      </div>
      {missing !== 'git' && (
        <>
          <Typed name={name} />
          <p className="mt-6">
            <a href="/preview" className="font-strong text-act underline underline-offset-3">
              All branches
            </a>
          </p>
        </>
      )}
    </div>
  )
}
