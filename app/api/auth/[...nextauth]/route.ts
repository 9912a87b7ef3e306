export { authRoute as POST } from '../../../../lib/access'
