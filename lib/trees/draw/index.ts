export { boxWidth, layOut, type Box, type Layout, type Point } from './layout'
export { sheetsOf, type Sheet } from './sheets'
