import { ButtonLink } from '../button'

/** Nobody is signed in, or somebody whose account has no role: what would be here, and the way to it. */
export function SignInFirst({ signIn }: { signIn?: string | undefined }) {
  return (
    <div className="mx-auto max-w-170 py-6">
      <h1 className="text-title font-strong max-sm:text-head">What may I do?</h1>
      {signIn ? (
        <>
          <p className="mt-2 max-w-[60ch] text-soft">
            This page says what each of us may do without asking, how far, and whom to ask beyond that. It
            depends on who you are, so sign in first. You come back here.
          </p>
          <p className="mt-6">
            <ButtonLink href={signIn}>Sign in</ButtonLink>
          </p>
        </>
      ) : (
        <p className="mt-2 max-w-[60ch] text-soft">
          Your account has no role here yet, so there is nothing that we can say you may do. Ask whoever made
          your account to give you one.
        </p>
      )}
    </div>
  )
}
