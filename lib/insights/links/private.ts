import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Addresses that lead to the machine itself or into somebody's own network (IANA special-purpose registries, RFC 6890). */
const special = new BlockList()
const ranges4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
for (const range of ranges4.split(' ')) {
  const [net = '', bits] = range.split('/')
  special.addSubnet(net, Number(bits), 'ipv4')
}
/** Of version 6 only what is given out to the public at all, without documentation, tunnels and translation. */
const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) {
  const [net = '', bits] = range.split('/')
  special.addSubnet(net, Number(bits), 'ipv6')
}

/** Whether an IP address is one of the public internet; a name is none. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return isIPv6(address) && open.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
