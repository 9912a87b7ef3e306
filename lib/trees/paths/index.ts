export { pathsOf, type Path } from './paths'
