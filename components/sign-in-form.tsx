import { Button } from './button'

const field = 'mt-1 block h-13 w-full rounded-control border-2 border-edge bg-card px-4 focus:border-act'

/** Who you are, so that the house can say what you may. */
export function SignInForm({
  callbackUrl,
  account,
  error,
}: {
  callbackUrl: string
  /** As it was typed before. */
  account: string
  error?: string
}) {
  return (
    <form action="/api/auth/sign-in" method="post" className="mx-auto max-w-100 py-6">
      <h1 className="text-title font-strong max-sm:text-head">Sign in</h1>
      <p className="mt-2 text-soft">Then every answer also says what you may do, and who is here to ask.</p>
      {error && (
        <p
          role="alert"
          className="ground mt-5 rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {error}
        </p>
      )}
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <label className="mt-6 block font-strong">
        Account, mostly your email address
        <input
          name="account"
          defaultValue={account}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          className={`${field} font-normal`}
        />
      </label>
      <label className="mt-4 block font-strong">
        Password
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          required
          className={`${field} font-normal`}
        />
      </label>
      <Button className="mt-6 w-full">Sign in</Button>
      <p className="mt-6 text-small text-soft">
        No account yet, or the password is gone? Whoever looks after this site makes you a new one.
      </p>
    </form>
  )
}
