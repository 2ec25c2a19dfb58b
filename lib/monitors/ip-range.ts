import ipaddr from 'ipaddr.js';

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/** The usual way to write an address; parsing each of a hundred thousand would take its time. */
const plainIpv4 = new RegExp(`^(${byte}\\.${byte}\\.${byte})\\.${byte}$`);

/**
 * The range an address is in, as CIDR: /24 of IPv4 (also where it is written as IPv6), /48 of IPv6. The empty text for
 * what is no address.
 */
export function rangeOf(ip: string): string {
  const network = plainIpv4.exec(ip)?.[1];
  if (network !== undefined) return `${network}.0/24`;
  if (!ipaddr.isValid(ip)) return '';
  const address = ipaddr.process(ip);
  return address.kind() === 'ipv4'
    ? `${ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`)}/24`
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`)}/48`;
}
