import { expect, test } from 'vitest'
import { requestLink } from './host'

const branch = 'propose/late-3f9a1c'

test.each([
  [
    'git@github.com:lantern/help.git',
    'main',
    'https://github.com/lantern/help/compare/main...propose/late-3f9a1c?expand=1',
  ],
  [
    'https://bot:secret@github.example.org/lantern/help',
    undefined,
    'https://github.example.org/lantern/help/compare/propose/late-3f9a1c?expand=1',
  ],
  [
    'ssh://git@gitlab.com:22/lantern/shop/help.git',
    'main',
    'https://gitlab.com/lantern/shop/help/-/merge_requests/new?merge_request%5Bsource_branch%5D=propose%2Flate-3f9a1c&merge_request%5Btarget_branch%5D=main',
  ],
  [
    'https://codeberg.org/lantern/help.git',
    'release/1',
    'https://codeberg.org/lantern/help/compare/release/1...propose/late-3f9a1c',
  ],
])('on %s a branch is approved where that host does it', (url, into, link) => {
  expect(requestLink(url, into)?.(branch)).toBe(link)
})

test.each([
  'git@git.lantern.example:help.git',
  'https://lantern.example/gitlab/help.git',
  'file:///srv/github/help.git',
])('where nobody knows a host’s pages, as for %s, it is approved in the house', url =>
  expect(requestLink(url, 'main')).toBeUndefined(),
)
