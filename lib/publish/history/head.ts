import { git } from '../git'

/** The full name of the commit that is checked out around a folder; '' where there is no repository, or no commit. */
export async function headOf(folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).toString().trim()
  } catch {
    return ''
  }
}
