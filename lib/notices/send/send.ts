import type { DueNotice } from '../../records'
import type { NoticeSettings } from '../settings/settings'
import { type Mail, sendMail } from './mail'
import { NotArrived } from './post'
import { type CommitStatus, setStatus } from './status'
import { callWebhook } from './webhook'

/** Sends one thing. @throws NotArrived */
export type Send = (notice: DueNotice, now: Date) => Promise<void>

/** Sends by these settings; what they say no more, nothing is sent to. */
export function senderFor({ mail, status, webhooks }: NoticeSettings): Send {
  return async ({ id, way, to, content }, now) => {
    if (way === 'mail' && mail) return sendMail(mail, to, id, JSON.parse(content) as Mail)
    const receiver = webhooks.find(({ name }) => name === to)
    if (way === 'webhook' && receiver) return callWebhook(receiver, id, content, now)
    if (way === 'status' && status?.name === to) return setStatus(status, JSON.parse(content) as CommitStatus)
    throw new NotArrived('The settings don’t say any more that it is sent there.', true)
  }
}
