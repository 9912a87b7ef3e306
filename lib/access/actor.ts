/** The person asking. Nobody signed in is `nobody`: the public, without a role. */
export interface Actor {
  readonly account?: string
  /** What they type to sign in: an email address or a short name. */
  readonly login?: string
  /** Id in people.yaml, when the account belongs to somebody there. */
  readonly person?: string
  readonly name?: string
  readonly role?: string
  /** One of the organization's audiences: they see it and every one before it. */
  readonly audience: string
}
