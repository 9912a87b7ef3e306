import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPage } from './page'
import { importPage } from './testing'
import { documentText } from './write'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'body-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** `One` stands first, so that nothing is taken for front matter or the title. */
async function body(source: string) {
  const { text, lost } = await importPage(folder, `One\n\n${source}\n`)
  return { text: text.replace(/^One\s*/, ''), lost }
}

test.each([
  ['braces', 'a {b} {{`c`}', 'a \\{b} \\{\\{`c`}'],
  ['less-than signs and placeholders', '1 < 2 and <your-name>', '1 \\< 2 and \\<your-name>'],
  ['placeholders that are names of elements', 'the <title> of it', 'the \\<title> of it'],
  [
    'words that look like a module',
    'import is a word\nexport is too',
    '&#x69;mport is a word\n&#x65;xport is too',
  ],
  ['code', '```js\n{% if %} <b> {{ x }}\n```', '```js\n{% if %} <b> {{ x }}\n```'],
  ['code between a template’s tags', '{% raw %}`{{ x }}`{% endraw %}', '`{{ x }}`'],
  [
    'highlighted code',
    '{% highlight ruby %}\nputs "{{ x }}"\n{% endhighlight %}',
    '```ruby\nputs "{{ x }}"\n```',
  ],
  [
    'tables',
    '| a | b |\n|---|--:|\n| x \\| y | one<br>two |',
    '| a | b |\n| - | -: |\n| x \\| y | one; two |',
  ],
  [
    'HTML tables',
    '<table><tr><th>A</th></tr><tr><td><p>x.</p><ul><li>y</li><li>z</li></ul></td></tr></table>',
    '| A |\n| - |\n| x. y; z |',
  ],
  ['line breaks', 'a<br>b', 'a\\\nb'],
  ['inline HTML', 'a <strong>b</strong> <em>c</em> <code>d</code>', 'a **b** _c_ `d`'],
  ['Markdown inside HTML', '<div>\n\n- **a**\n\n</div>', '- **a**'],
  ['footnotes', 'a[^n]\n\n[^n]: b {c}', 'a[^n]\n\n[^n]: b \\{c}'],
  ['task lists', '- [ ] a\n- [x] b', '- [ ] a\n- [x] b'],
  ['definitions', 'Term\n: what it is', 'Term\n: what it is'],
  ['callouts of git hosts', '> [!NOTE]\n> a', '> \\[!NOTE]\n> a'],
  [
    'containers',
    ':::warning Watch out\na\n\n- b\n:::\nc',
    '<Note kind="warning">\n  **Watch out**\n\n  a\n\n  - b\n</Note>\n\nc',
  ],
  [
    'indented callouts',
    '!!! tip "Do it"\n    a\n\n    b\nc',
    '<Note kind="tip">\n  **Do it**\n\n  a\n\n  b\n</Note>\n\nc',
  ],
  [
    'callout tags',
    '- x\n\n  {% alert "Heads up!" %}a{% endalert %}',
    '- x\n\n  <Note kind="note">\n    **Heads up!**\n\n    a\n  </Note>',
  ],
  ['callout shortcodes', '{{% notice warning %}}\na\n{{% /notice %}}', '<Note kind="warning">\n  a\n</Note>'],
  ['words of a tag', 'ask in {% channel "c-1" "Travel help" %}.', 'ask in Travel help.'],
  ['times and colons', 'At 10:30 :: x\n\n::: \n\ny', 'At 10:30 :: x\n\n:::\n\ny'],
])('%s come through whole', async (_, source, text) => {
  expect(await body(source)).toEqual({ text, lost: [] })
})

test.each([
  [
    'template tags',
    'a {% include "x.html" %}b {{ site.x }}',
    'a b',
    ['3 A template tag: {% include "x.html" %}', '3 A template tag: {{ site.x }}'],
  ],
  [
    'loops inside HTML',
    '<ul>\n  <% each do %>\n    <li>a</li>\n  <% end %>\n</ul>',
    '- a',
    ['4 A template tag: <% each do %>', '6 A template tag: <% end %>'],
  ],
  [
    'both ways of a condition',
    '{% if a %}x{% else %}y{% endif %}',
    'xy',
    ['3 A template tag: {% if a %}', '3 A template tag: {% else %}'],
  ],
  [
    'template comments',
    '{% comment %}x\ny{% endcomment %}\nz {# w #}',
    'z',
    ['3 A comment: {% comment %}x y{% endcomment %}', '5 A template tag: {# w #}'],
  ],
  [
    'HTML comments',
    'a <!-- b\nc --> d\n\n<!-- e -->',
    'a\nd',
    ['3 A comment: <!-- b c -->', '6 A comment: <!-- e -->'],
  ],
  ['scripts', 'a\n\n<script>\n{x}\n</script>\n\nb', 'a\n\nb', ['5 A script: <script> {x} </script>']],
  ['handlers', '<b onclick="x()">a</b>', '**a**', ['3 HTML attributes (onclick) of <b onclick="x()">']],
  [
    'attributes in a table',
    '<table>\n<tr>\n<td class="x">a</td></tr></table>',
    '| |\n| - |\n| a |',
    ['5 HTML attributes (class) of <td class="x">'],
  ],
  [
    'embedded videos',
    '<iframe src="https://v.example/1" title="Tour"></iframe>',
    '[Tour](https://v.example/1)',
    ['3 <iframe>: <iframe src="https://v.example/1" title="Tour">'],
  ],
  [
    'video tags',
    '{{< youtube abc >}}',
    '[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)',
    ['3 A template tag: {{< youtube abc >}}'],
  ],
  [
    'forms',
    '<form><label>Name</label><input value="x"></form>',
    'Name',
    ['3 <form>: <form>', '3 <label>: <label>', '3 <input>: <input value="x">'],
  ],
  [
    'folding',
    '<details>\n<summary>More</summary>\n\n*a*\n\n</details>',
    '**More**\n\n_a_',
    ['3 <details>: <details>'],
  ],
  [
    'components',
    '<Tabs id="x">\n\na <Icon />\n\n</Tabs>',
    'a',
    ['3 A component: <Tabs id="x">', '5 A component: <Icon />'],
  ],
  [
    'modules',
    'import {\n  A\n} from "b"\nexport const c = {\n\n}\n\nd',
    'd',
    ['3 Code: import { A } from "b"', '6 Code: export const c = { }'],
  ],
  [
    'attribute lists',
    '## H {.x}\n\na\n{: .lead}\n\n1. TOC\n{:toc}',
    '## H\n\na',
    ['3 Attributes: {.x}', '6 Attributes: {: .lead}', '9 Attributes: {:toc}'],
  ],
  [
    'lines after an opened callout',
    '{% tip %}a{% endtip %}\n\n{{ x }}',
    '<Note kind="tip">\n  a\n</Note>',
    ['5 A template tag: {{ x }}'],
  ],
])('%s are taken out and reported on their lines', async (_, source, text, lost) => {
  expect(await body(source)).toEqual({ text, lost })
})

test('whatever a page holds, its document has nothing to run', () => {
  const pieces = [
    '{',
    '}',
    '{{',
    '%}',
    '{%',
    '<',
    '>',
    '</',
    'Note',
    'b',
    'script',
    ' kind="x"',
    '`',
    '```',
    '\n',
    '\n\n',
    '    ',
    '- ',
    '> ',
    '|',
    ':::',
    '!!! ',
    'tip',
    '<!--',
    '-->',
    '[',
    '](',
    ')',
    '![',
    'import ',
    'export ',
    '<td>',
    '<table>',
    '<p>',
    '<pre>',
    '*',
    '_',
    '# ',
    '\\',
    '&lt;',
    'answerhouse:note tip',
    '[^1]',
    '=',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), parts => {
      const lost: string[] = []
      const page = readPage({ path: 'a.md', text: `a\n\n${parts.join('')}` })
      documentText(page, { owner: 'teams/x', was: [] }, (_, what) => lost.push(what))
      // The last resort, which keeps the words only, is never needed.
      expect(lost).toEqual([])
    }),
    { numRuns: 300 },
  )
})
