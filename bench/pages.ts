/** One page of every kind that people read, as somebody at the front line sees it. */
export const pages: Readonly<Record<string, string>> = {
  home: '/',
  results: '/?q=trowsers+came+in+the+wrong+siz',
  answer: '/answers/charged-twice',
  playbook: '/playbooks/wrong-size',
  policy: '/policies/returns',
  question: '/trees/whose-issue',
  amount: '/trees/arrived-wrong?answers=arrived=size,in-stock=no',
  outcome: '/trees/arrived-wrong?answers=arrived=size,in-stock=no,paid=120',
  team: '/teams/returns-desk',
  action: '/actions/refund',
  may: '/may',
  who: '/who',
  map: '/who/map',
  browse: '/browse',
  help: '/help',
}

/** The cookie of somebody in a role, as a browser would send it. */
export async function signIn(
  {
    url,
    accounts,
  }: { url: string; accounts: readonly { account: string; role: string; password: string }[] },
  role: string,
): Promise<string> {
  const { account, password } = accounts.find(one => one.role === role) ?? accounts[0]!
  const response = await fetch(`${url}/api/auth/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ account, password }),
    redirect: 'manual',
  })
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}
