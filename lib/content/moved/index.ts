export { withMovedLinks } from './links'
export { moveProblem, movesIn, type Move, type RenamedFile } from './moves'
