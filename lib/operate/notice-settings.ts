import { readFileSync } from 'node:fs'
import { readNoticeSettings, SettingError, type NoticeSettings } from '../notices'

/**
 * The settings of what goes out of the house, from the environment. Each may stand in a file instead, which a setting of
 * the same name with `_FILE` behind it names, as secrets are given to containers.
 * @param home where the house listens
 * @throws SettingError
 */
export function noticeSettings(home: string): NoticeSettings {
  return readNoticeSettings(setting, home)
}

function setting(name: string): string | undefined {
  const file = process.env[`${name}_FILE`]
  if (!file) return process.env[name]?.trim() || undefined
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new SettingError(`${name}_FILE`, `The file ${file} can’t be read (${code}).`)
  }
}
