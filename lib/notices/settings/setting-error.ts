/** A setting that can't be used; the message is for the operator, and quotes no secret. */
export class SettingError extends Error {
  constructor(setting: string, mend: string) {
    super(`${setting} can’t be used. ${mend}`)
  }
}
