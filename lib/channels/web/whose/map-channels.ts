import { maySee, type Channel } from '../../../content'
import { opening } from '../../../resolve'
import { presentHours } from './hours'
import { drawn, type Drawing, type ShownMap } from './map'
import type { MapLink } from './map-layout'
import { see, type Reader } from '../reader'

/** Where people reach us, and where it goes on when it can't be settled there. */
export function presentChannelMap(reader: Reader): ShownMap {
  const { snapshot } = reader.house
  const channels = [...snapshot.documents.values()]
    .filter((document): document is Channel => document.kind === 'channel')
    .filter(channel => maySee(snapshot, reader.actor.audience, channel))
    .toSorted((a, b) => a.priority - b.priority || a.title.localeCompare(b.title))
  return drawn(reader, {
    title: 'Channels',
    whole: 'Goes on there first, when it can’t be settled',
    dashed: 'Goes there if that doesn’t help either',
    boxes: channels.map(channel => boxOf(reader, channel)),
    links: linksOf(reader, channels),
  })
}

const states = { planned: 'planned', trial: 'on trial', live: 'live', closed: 'closed down' } as const

function boxOf(reader: Reader, channel: Channel): Drawing['boxes'][number] {
  const { organization } = reader.house.snapshot
  const { status, priority, hours, title, url, id } = channel
  const running = status === 'live' || status === 'trial'
  const open = running && opening(hours, organization, reader.now).open
  const times = hours
    ? presentHours(hours, organization.locale)
        .filter(({ times }) => times !== 'Closed')
        .map(({ days, times }) => `${days} ${times}`)
        .join(', ')
    : 'day and night'
  const next = nextOf(reader, channel).map(({ title }) => title)
  return {
    id,
    title,
    url,
    open,
    short: `${priority} · ${running ? (open ? 'open now' : 'closed now') : states[status]}`,
    note: `Priority ${priority}, ${states[status]}, ${times}`,
    goes: next.length ? [`What can’t be settled there goes on to ${next.join(', then ')}.`] : [],
  }
}

/** What goes both ways in the same order is one line with two ends. */
function linksOf(reader: Reader, channels: readonly Channel[]): MapLink[] {
  const links = channels.flatMap(channel =>
    nextOf(reader, channel).map(({ id }, index) => ({
      from: channel.id,
      to: id,
      second: index > 0,
      label: [],
    })),
  )
  const back = (link: MapLink) =>
    links.findIndex(other => other.from === link.to && other.to === link.from && other.second === link.second)
  return links.flatMap((link, index) => {
    const other = back(link)
    if (other < 0) return [link]
    return other > index ? [{ ...link, both: true }] : []
  })
}

function nextOf(reader: Reader, channel: Channel): Channel[] {
  return channel.escalatesTo.flatMap(id => {
    const next = see(reader, id)
    return next?.kind === 'channel' && next.id !== channel.id ? [next] : []
  })
}
