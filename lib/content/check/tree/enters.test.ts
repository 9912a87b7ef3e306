import { describe, expect, test } from 'vitest'
import { said, tree } from '../../testing'
import { end } from '../../tree/testing'

describe('trees that enter others', () => {
  const inner = tree(
    'asks',
    '<Question id="asks" ask="Who?"><Choice id="me" to="in">Me</Choice><Choice id="no" to="out">No</Choice></Question>',
    end.replace('"end"', '"in" exit="passed"'),
    end.replace('"end"', '"out" exit="failed"'),
  )
  const outer = (enter: string, condition = 'who/asks:me') =>
    tree(
      'enter',
      `<Enter id="enter" ${enter} />`,
      `<Route id="r">\n  <When if="${condition}" to="end" />\n  <Otherwise to="end" />\n</Route>`,
      end,
    )
  const check = async (text: string, who = inner) =>
    (await said({ 'trees/who.mdx': who, 'trees/t.mdx': text })).map(line =>
      line.replace('content/trees/', ''),
    )

  test('come back by its exits, and ask for its answers', async () => {
    expect(await check(outer('tree="trees/who" passed="r" failed="end"'))).toEqual([])
    expect(await check(outer('tree="trees/who" passed="r" failed="end"', 'trees/who/asks:me|no'))).toEqual([])
  })

  test('must take every exit, and none that is not there', async () => {
    expect(await check(outer('tree="trees/who" passed="r" faild="end"'))).toEqual([
      't.mdx:8:1  missing-exit  "trees/who" can end in "failed", and this leads nowhere then. Add failed="…".',
      't.mdx:8:1  unknown-exit  "trees/who" has no exit "faild". Did you mean "failed"?',
    ])
    const lines = await check(
      outer('tree="trees/who" passed="r" failed="end" constructor="end" onclick="end"'),
    )
    expect(lines.map(line => line.split('. ')[0])).toEqual([
      't.mdx:8:1  unknown-exit  "trees/who" has no exit "constructor"',
      't.mdx:8:1  unknown-exit  "trees/who" has no exit "onclick"',
    ])
  })

  test('ask for answers that it has', async () => {
    expect(await check(outer('tree="trees/who" passed="r" failed="end"', 'who/asks:you'))).toEqual([
      't.mdx:11:9  condition  "who/asks" has no answer "you". It has: me, no.',
    ])
  })

  test('that are missing or broken are said to be so once', async () => {
    expect(await check(outer('tree="trees/how" passed="r" failed="end"', 'trees/how/asks:me'))).toEqual([
      't.mdx:8:19  unknown-tree  There is no tree "trees/how". Make it, or name another tree.',
    ])
    expect(await check(outer('tree="trees/who" passed="r" failed="end"'), `${inner}\n\n{code}`)).toEqual([
      'who.mdx:14:1  code  Braces {…} are code, and there is no code in content. Take it out, or write \\{ for a brace.',
    ])
  })

  test('may not come to themselves, directly or through others', async () => {
    const entering = (id: string) => tree('e', `<Enter id="e" tree="trees/${id}" />`)
    const lines = await said({
      'trees/a.mdx': entering('b'),
      'trees/b.mdx': entering('a'),
      'trees/c.mdx': entering('c'),
      'trees/d.mdx': entering('a'),
    })
    expect(lines).toEqual([
      'content/trees/a.mdx:8:1  enters-itself  Through "trees/b" this tree enters itself. Lead to an outcome instead.',
      'content/trees/b.mdx:8:1  enters-itself  Through "trees/a" this tree enters itself. Lead to an outcome instead.',
      'content/trees/c.mdx:8:1  enters-itself  Through "trees/c" this tree enters itself. Lead to an outcome instead.',
    ])
  })
})
