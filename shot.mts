import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const base = 'http://localhost:4417'
const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } })
const p = await ctx.newPage()
const sign = async (who: string) => { await p.goto(base + '/sign-in'); await p.getByLabel(/account|email/i).fill(who + '@lantern.example'); await p.getByLabel(/password/i).fill('lantern'); await p.getByRole('button', { name: /sign in/i }).click(); await p.waitForURL(u => u.pathname === '/') }
await sign('ingrid')
const shots: [string, string][] = [['refund', '/?q=refund'], ['typo', '/?q=chrged+twice'], ['filter', '/?q=refund+kind%3Aplaybook+owner%3Anobody'], ['howdoi', '/?q=how+do+i'], ['why', '/editors/why?q=chrged+twice'], ['doc', '/answers/voucher-refused'], ['list','/?q=kind%3Apolicy']]
for (const [n, u] of shots) { await p.goto(base + u); await p.waitForLoadState('networkidle'); if (n==='refund') { const s = p.getByText('Narrow it further'); if (await s.count()) await s.click() } await p.screenshot({ path: `/tmp/lang-shot-${n}.png`, fullPage: true }) }
await p.setViewportSize({ width: 390, height: 844 })
for (const [n, u] of shots.slice(0, 5)) { await p.goto(base + u); await p.waitForLoadState('networkidle'); await p.screenshot({ path: `/tmp/lang-shot-${n}-phone.png`, fullPage: true }) }
await p.emulateMedia({ colorScheme: 'dark' }); await p.setViewportSize({ width: 1280, height: 900 })
for (const [n, u] of shots.slice(1, 3)) { await p.goto(base + u); await p.waitForLoadState('networkidle'); await p.screenshot({ path: `/tmp/lang-shot-${n}-dark.png`, fullPage: true }) }
await b.close()
