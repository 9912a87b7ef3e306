import type { SearchDocument } from '../document'
import { boundOf } from '../narrow'
import { sectionUnit, type Units } from '../structure'
import { blockNumbers, blocksOf } from './blocks'
import { Growing } from './growing'
import { lengthByte } from './impact'

const apart = 32

/** Collects units in their order. */
export class UnitsBuilder {
  private readonly document = new Growing()
  private readonly kind = new Growing()
  private readonly part = new Growing()
  private readonly to = new Growing()
  private readonly length = new Growing()
  private readonly headingTokens = new Growing()
  private readonly tokenStart = new Growing()
  private readonly markStart = new Growing()
  private readonly markWord = new Growing()
  private readonly markAt = new Growing()
  /** Words of all units in their order, at first sight. */
  private readonly words = new Growing()

  /** How many there are so far. */
  get count(): number {
    return this.document.length
  }

  /** A title (part 0) or a phrasing. */
  add(document: number, kind: number, part: number, body: Growing): void {
    this.row(document, kind, part, 0, 0, body.length)
    this.words.append(body)
  }

  /** Words [from, to) of a section; `starts` says where in its text each begins, and they end at `end`. */
  addSection(
    document: number,
    part: number,
    text: string,
    heading: Growing,
    body: Growing,
    starts: Growing,
    from: number,
    to: number,
  ): void {
    const end = to < body.length ? starts.at(to) : text.length
    this.row(document, sectionUnit, part, end, heading.length, to - from)
    this.words.append(heading)
    this.words.append(body, from, to)
    // Every 32nd word or so, where a space precedes it: reading may begin there and finds the same words.
    let next = from
    for (let at = from; at < to; at++) {
      const begin = starts.at(at)
      if (at < next || (begin > 0 && text.charCodeAt(begin - 1) > 0x20)) continue
      this.markWord.push(at - from)
      this.markAt.push(begin)
      next = at + apart
    }
  }

  private row(
    document: number,
    kind: number,
    part: number,
    to: number,
    heading: number,
    words: number,
  ): void {
    this.document.push(document)
    this.kind.push(kind)
    this.part.push(part)
    this.to.push(to)
    this.length.push(lengthByte(kind, words))
    this.headingTokens.push(Math.min(0xffff, heading))
    this.tokenStart.push(this.words.length)
    this.markStart.push(this.markWord.length)
  }

  /**
   * @param documents all, in order
   * @param documentEnds per level: how many documents
   * @param termOf word at first sight → final number of its term
   * @param terms how many terms there are
   */
  finish(
    documents: readonly SearchDocument[],
    documentEnds: Uint32Array,
    termOf: Uint32Array,
    terms: number,
  ): Omit<Units, 'impact'> {
    this.tokenStart.push(this.words.length)
    this.markStart.push(this.markWord.length)
    const document = this.document.finish()
    const kind = Uint8Array.from(this.kind.finish())
    const start = new Uint32Array(documents.length + 1).fill(document.length)
    const sections = new Uint32Array(documents.length)
    for (let u = document.length - 1; u >= 0; u--) {
      start[document[u]!] = u
      if (kind[u] === sectionUnit) sections[document[u]!] = u
    }
    const to = this.to.narrow()
    const tokenStart = this.tokenStart.finish()
    const words = this.words.finish().map(word => termOf[word]!)
    const blocks = blocksOf(documents, start, tokenStart, words, terms)
    return {
      ends: documentEnds.map(end => start[end]!),
      document: this.document.narrow(documents.length),
      kind,
      part: this.part.narrow(),
      start,
      sections,
      to,
      markStart: this.markStart.finish(),
      markWord: Uint16Array.from(this.markWord.finish()),
      markAt: this.markAt.narrow(boundOf(to)),
      length: Uint8Array.from(this.length.finish()),
      tokenStart,
      blocks,
      block: blockNumbers(blocks, start),
      headingTokens: Uint16Array.from(this.headingTokens.finish()),
    }
  }
}
