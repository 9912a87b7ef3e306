import type { z } from 'zod'
import type { settings } from './settings-schemas'
import type { Yaml } from './yaml'

/** What each settings file says, checked. */
export type Values = { [N in keyof typeof settings]: z.output<(typeof settings)[N]> }

/** A settings file; without a value there is none, unless it is unreadable. */
export interface Read<T> {
  readonly value?: T
  readonly unreadable?: boolean
  readonly placeOf: Yaml['placeOf']
}
