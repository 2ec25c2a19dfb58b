import ipaddr from 'ipaddr.js';

/**
 * The range an address is in, as CIDR: /24 of IPv4 (also where it is written as IPv6), /48 of IPv6. The empty text for
 * what is no address.
 */
export function rangeOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return '';
  const address = ipaddr.process(ip);
  return address.kind() === 'ipv4'
    ? `${ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`)}/24`
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`)}/48`;
}
