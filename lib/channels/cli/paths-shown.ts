/** One way through a tree, as somebody signs it off. */
export interface Row {
  readonly roles: readonly string[]
  readonly steps: readonly { readonly ask: string; readonly answer: string }[]
  readonly end: string
  readonly result: string
  readonly owner: string
  /** What is given, by its title; '' for nothing. */
  readonly gives: string
  /** What they may, in a sentence that names no amount above the band's border. */
  readonly may: string
  readonly rule: string
}

interface About {
  readonly title: string
  readonly revision: string
}

export function asText(rows: readonly Row[], { title, revision }: About): string {
  const lines = rows.flatMap(({ roles, steps, end, result, owner, may }, at) => [
    '',
    `${at + 1}. ${roles.join(', ')}`,
    ...steps.map(({ ask, answer }) => `   ${ask}  ${answer}`),
    `   → ${end} (${result}), ${owner}${may ? `. ${may}` : ''}`,
  ])
  return [`${title}: ${rows.length} ways through it, revision ${revision}`, ...lines].join('\n')
}

const heads = ['Path', 'Who', 'End', 'Kind', 'Owner', 'Gives', 'May they?', 'Rule']

function cells({ roles, end, result, owner, gives, may, rule }: Row, at: number): string[] {
  return [String(at + 1), roles.join(', '), end, result, owner, gives, may, rule]
}

/** RFC 4180; what a spreadsheet would take for a formula is text. */
export function asCsv(rows: readonly Row[]): string {
  const most = Math.max(0, ...rows.map(({ steps }) => steps.length))
  const asked = Array.from({ length: most }, (_, at) => [`Question ${at + 1}`, `Answer ${at + 1}`]).flat()
  const lines = rows.map((row, at) => {
    const steps = Array.from({ length: most }, (_, step) => [
      row.steps[step]?.ask ?? '',
      row.steps[step]?.answer ?? '',
    ])
    return [...cells(row, at), ...steps.flat()]
  })
  const quoted = (cell: string) => `"${cell.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`
  return [[...heads, ...asked], ...lines].map(line => line.map(quoted).join(',')).join('\r\n')
}

/** A page of its own, to be printed and signed. */
export function asHtml(rows: readonly Row[], { title, revision }: About): string {
  const body = rows.map((row, at) => {
    const steps = row.steps.map(({ ask, answer }) => `${escaped(ask)} <b>${escaped(answer)}</b>`).join('<br>')
    const rest = cells(row, at).map(cell => `<td>${escaped(cell)}</td>`)
    return `<tr>${rest.slice(0, 2).join('')}<td>${steps}</td>${rest.slice(2).join('')}</tr>`
  })
  const [path, who, ...others] = heads
  const head = [path, who, 'Asked and answered', ...others]
    .map(name => `<th scope="col">${name}</th>`)
    .join('')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}: every way through it</title>
<style>
  body { font: 14px/1.4 sans-serif; margin: 2em; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid; padding: .3em .5em; text-align: left; vertical-align: top; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
</style>
<h1>${escaped(title)}: every way through it</h1>
<p>${rows.length} ways, revision ${escaped(revision)}. Amounts and days stand for their whole band.</p>
<table><thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>
</html>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, char => entities[char] ?? char)
