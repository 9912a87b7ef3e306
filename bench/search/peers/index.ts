import type { SearchDocument } from '../../../lib/search'
import { type Engine, entriesOf, type Peer, type Phrasings } from '../engine'
import { flexsearchPeer } from './flexsearch'
import { fts5Peer } from './fts5'
import { fusePeer } from './fuse'
import { lunrPeer } from './lunr'
import { minisearchPeer } from './minisearch'
import { oramaPeer } from './orama'

/** Another engine with each of its settings ready to be built. */
export interface Candidate {
  readonly name: string
  /** The package it comes in. */
  readonly package: string
  readonly mostSections: number
  readonly grid: readonly {
    readonly settings: unknown
    build(documents: readonly SearchDocument[]): Engine
  }[]
}

/** Settings differ by peer: here they are closed over, so that nobody else must know them. */
function candidate<Settings extends { readonly phrasings: Phrasings }>(
  peer: Peer<Settings>,
  from = peer.name,
): Candidate {
  const build = (settings: Settings) => (documents: readonly SearchDocument[]) =>
    peer.build(entriesOf(documents, settings.phrasings), settings)
  return {
    name: peer.name,
    package: from,
    mostSections: peer.mostSections ?? Infinity,
    grid: peer.grid.map(settings => ({ settings, build: build(settings) })),
  }
}

/** All engines that ours is measured against. */
export const peers: readonly Candidate[] = [
  candidate(lunrPeer),
  candidate(minisearchPeer),
  candidate(fts5Peer, 'better-sqlite3'),
  candidate(flexsearchPeer),
  candidate(oramaPeer, '@orama/orama'),
  candidate(fusePeer, 'fuse.js'),
]
