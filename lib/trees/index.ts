export type { Answers, Step, Walk } from './walked'
export { formatAnswers, parseAnswers, unsure } from './answers'
export { bandLabel } from './read'
export { walk } from './walk'
