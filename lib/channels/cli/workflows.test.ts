import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderOf, least, page, write } from '../../content/testing'

const project = join(import.meta.dirname, '../../..')
const workflow = (file: string) => parse(readFileSync(join(project, 'docs/workflows', file), 'utf8'))

/** A repository of content with a change in it that names a team there isn't, and lets supervisors lend things, too. */
function changed() {
  const lend = (...roles: string[]) => {
    const limits = roles.map(role => `{ from: 2026-01-01, role: ${role} }`)
    return page('Lend it.', `limits: [${limits.join(', ')}]`)
  }
  const root = folderOf({})
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim()
  const commit = (files: Parameters<typeof write>[1]) => {
    write(join(root, 'content'), files)
    git('add', '.')
    git('commit', '-qm', 'Change it')
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q')
  const base = commit({ ...least, 'actions/lend.mdx': lend('manager') })
  commit({
    'actions/lend.mdx': lend('manager', 'supervisor'),
    'answers/rain.mdx': page('It rains.').replace('teams/front-desk', 'teams/front-dsk'),
  })
  return { root, base }
}

/** Runs a line of a workflow as its host does. */
function run(line: string, cwd: string, env: Record<string, string>) {
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', line], {
    cwd,
    env: { ...process.env, ANSWERHOUSE_DATA: folderOf({}), ...env },
    encoding: 'utf8',
  })
  return { status, stdout }
}

test('on GitHub a pull request is marked at its line, and its summary says who may more', () => {
  const { root } = changed()
  const temporary = folderOf({})
  symlinkSync(project, join(temporary, 'answerhouse'))
  const { env, jobs } = workflow('github.yml')
  const lines = jobs.check.steps.flatMap(({ run: line }: { run?: string }) => line ?? []) as string[]
  const summary = join(temporary, 'summary.md')
  const given = { ...env, RUNNER_TEMP: temporary, GITHUB_STEP_SUMMARY: summary }
  const [check, diff] = lines.slice(1).map(line => run(line, root, given))
  expect(check?.status).toBe(1)
  expect(check?.stdout).toContain('::error file=content/answers/rain.mdx,line=4,col=8,title=unknown-team::')
  expect(diff?.status).toBe(0)
  expect(readFileSync(summary, 'utf8')).toContain('### Who may more')
})

test('on GitLab a merge request has its report and its review, and the job fails', () => {
  const { root, base } = changed()
  const { variables, script, artifacts } = workflow('gitlab-ci.yml').content
  const given = { ...variables, PROGRAM: project, CI_MERGE_REQUEST_DIFF_BASE_SHA: base }
  const states = (script as string[]).map(line => run(line, root, given).status)
  expect(states).toEqual([0, 0, 1])
  expect(JSON.parse(readFileSync(join(root, artifacts.reports.codequality), 'utf8'))).toContainEqual(
    expect.objectContaining({ location: { path: 'content/answers/rain.mdx', lines: { begin: 4 } } }),
  )
  expect(readFileSync(join(root, artifacts.paths[0]), 'utf8')).toContain('### Who may more')
})
