import { isNear } from '../settings/address'
import type { MailSettings } from '../settings/settings'
import { NotArrived } from './post'

/** A mail in plain text. */
export interface Mail {
  readonly subject: string
  readonly text: string
  /** A page on which its reader may say that they want no more of these. */
  readonly leave?: string
}

/** As long is a mail server waited for, milliseconds. */
const patience = 15_000

/**
 * Sends a mail. The password travels only over TLS, unless the mail server is on this machine.
 * @param id the same for each try, so that a mail that came twice is shown once
 * @throws NotArrived
 */
export async function sendMail(
  { smtp, from }: MailSettings,
  to: string,
  id: string,
  { subject, text, leave }: Mail,
): Promise<void> {
  // Pages, which know of notices too, never send one.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: smtp,
    requireTLS: !isNear(new URL(smtp).hostname),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@answerhouse>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(leave && { 'List-Unsubscribe': `<${leave}>` }) },
    })
  } catch (error) {
    const { message, responseCode } = error as Error & { responseCode?: number }
    // A mail server's 5xx is for good (RFC 5321, 4.2.1), but not that it knows no such name or password.
    const isFinal = responseCode !== undefined && responseCode >= 550 && responseCode < 560
    throw new NotArrived(message.split('\n')[0] ?? message, isFinal)
  } finally {
    transport.close()
  }
}
