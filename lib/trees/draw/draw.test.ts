import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxWidth, layOut, sheetsOf, type Box } from './index'

/** Trees of up to 60 boxes; ways lead only to boxes further on. */
const drawings = fc
  .array(
    fc.record({
      height: fc.integer({ min: 30, max: 300 }),
      jumps: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
    }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map(list =>
    list.map(({ height, jumps }, at): Box => ({
      id: `n${at}`,
      height,
      ways: jumps.flatMap((jump, row) =>
        at + jump < list.length ? [{ at: 20 + row, to: `n${at + jump}` }] : [],
      ),
    })),
  )

describe('a drawing', () => {
  it('never lays one box over another, and is as large as they are', () => {
    fc.assert(
      fc.property(drawings, boxes => {
        const { boxes: places, width, height } = layOut(boxes)
        const placed = boxes.map(box => ({ ...places.get(box.id)!, height: box.height }))
        for (const [at, one] of placed.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.y).toBeGreaterThanOrEqual(0)
          expect(one.x + boxWidth).toBeLessThanOrEqual(width)
          expect(one.y + one.height).toBeLessThanOrEqual(height)
          for (const other of placed.slice(at + 1)) {
            const beside = Math.abs(one.x - other.x) >= boxWidth
            const under = one.y >= other.y + other.height || other.y >= one.y + one.height
            expect(beside || under).toBe(true)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has a line for each way, from its row to the box it leads to', () => {
    fc.assert(
      fc.property(drawings, boxes => {
        const { boxes: places, lines } = layOut(boxes)
        const ways = boxes.flatMap(({ id, ways }) => ways.map(way => ({ ...way, from: id })))
        expect(lines.map(({ from, to }) => ({ from, to }))).toEqual(
          ways.map(({ from, to }) => ({ from, to })),
        )
        for (const [index, { from, to, at }] of ways.entries()) {
          const numbers = lines[index]!.path.match(/-?\d+(\.\d+)?/g)!.map(Number)
          const [start, end] = [places.get(from)!, places.get(to)!]
          expect(numbers[0]).toBeCloseTo(start.x + boxWidth, 0)
          expect(numbers[1]).toBeCloseTo(start.y + at, 0)
          expect(numbers.at(-2)).toBeCloseTo(end.x, 0)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('leaves out a way that leads nowhere', () => {
    expect(layOut([{ id: 'a', height: 50, ways: [{ at: 10, to: 'gone' }] }]).lines).toEqual([])
  })
})

describe('on paper', () => {
  it('every box stands whole on one sheet, unless it is higher than a sheet', () => {
    fc.assert(
      fc.property(drawings, boxes => {
        const layout = layOut(boxes)
        const sheets = sheetsOf(layout, boxes)
        for (const { id, height } of boxes) {
          const { x, y } = layout.boxes.get(id)!
          const whole = sheets.filter(
            sheet =>
              x >= sheet.x &&
              x + boxWidth <= sheet.x + sheet.width &&
              y >= sheet.y &&
              y + height <= sheet.y + sheet.height,
          )
          expect(whole).toHaveLength(1)
        }
      }),
      { numRuns: 30 },
    )
  })
})
