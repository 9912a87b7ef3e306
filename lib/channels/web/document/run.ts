import type { Document } from '../../../content'
import { runOf, startOver, tick } from '../../../records'
import { formOf, seeOther } from './form'
import { problemResponse } from '../problem'
import type { Reader } from '../reader'

/** A playbook being followed: whose ticks these are, and which steps are done. */
export interface ShownRun {
  readonly playbook: string
  /** So that a browser never sends one person's ticks as another's. Absent: only this browser keeps them. */
  readonly account?: string
  /** Ids of steps. */
  readonly done: readonly string[]
  readonly steps: number
}

/** What a reader has done of a playbook; undefined for other documents, and where nothing is kept. */
export async function presentRun(
  { house, actor }: Reader,
  document: Document,
): Promise<ShownRun | undefined> {
  if (document.kind !== 'playbook' || document.steps.length === 0 || !house.db) return undefined
  const run = actor.account ? await runOf(house, actor, document.id) : undefined
  return {
    playbook: document.id,
    ...(actor.account && { account: actor.account }),
    done: run?.done ?? [],
    steps: document.steps.length,
  }
}

/**
 * Takes the form of a playbook: `playbook`, `account`, and `done` or `undone` (a step's id) or `over`. A browser without
 * scripts is sent back to the step (303). A script hears 204; 401 when its ticks must wait until this account is signed
 * in again, so that they are not lost; 404 when they are for nothing that is there.
 */
export async function takeTick(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const id = form.get('playbook') ?? ''
  const byScript = !request.headers.get('accept')?.includes('text/html')
  if (!actor.account || form.get('account') !== actor.account) return signIn(byScript, id)

  const step = form.get('done') ?? form.get('undone') ?? ''
  const kept = form.has('over')
    ? await startOver(house, { actor, playbook: id, now })
    : await tick(house, { actor, playbook: id, step, done: form.has('done'), now })
  if (!byScript) return seeOther(`/${id}${step && `#${encodeURIComponent(step)}`}`)
  return kept
    ? new Response(null, { status: 204 })
    : problemResponse(404, 'There is no such step.', 'Open the playbook again.')
}

/** The steps that are done, for a page that was opened a while ago: `?playbook=…&account=…`. */
export async function doneSteps(reader: Reader, search: URLSearchParams): Promise<Response> {
  const { house, actor } = reader
  const playbook = search.get('playbook') ?? ''
  if (!actor.account || search.get('account') !== actor.account) return signIn(true, playbook)
  const run = await runOf(house, actor, playbook)
  return Response.json({ done: run?.done ?? [] }, { headers: { 'Cache-Control': 'no-store' } })
}

function signIn(byScript: boolean, id: string): Response {
  return byScript
    ? problemResponse(
        401,
        'You are signed out.',
        'Sign in again: your ticks are kept in this browser until then.',
      )
    : seeOther(`/sign-in?${new URLSearchParams({ callbackUrl: `/${id}` })}`)
}
