import { SettingError } from './setting-error'

const near = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** Whether this is the machine itself. */
export function isNear(hostname: string): boolean {
  return near.test(hostname)
}

/**
 * An address that is called: by https, so that nobody on the way reads what is sent; by http on this machine only.
 * @throws SettingError
 */
export function readAddress(setting: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPrivate = url?.protocol === 'https:' || (url?.protocol === 'http:' && isNear(url.hostname))
  if (!url || !isPrivate)
    throw new SettingError(
      setting,
      'Write an address that begins with https:// (http:// only to this machine).',
    )
  if (url.username || url.password)
    throw new SettingError(setting, 'Leave the name and password out of the address.')
  return url
}
