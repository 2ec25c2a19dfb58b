import { type AddressBytes, readAddress } from '../filter/address';

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
  const bytes = readAddress(ip);
  if (!bytes) return '';
  return bytes.length === 4 ? `${bytes.slice(0, 3).join('.')}.0/24` : `${firstGroups(bytes)}/48`;
}

/** The first three groups of IPv6, as RFC 5952 writes them where all others are zeros. */
function firstGroups(bytes: AddressBytes): string {
  const groups = [0, 2, 4].map((i) => (((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)).toString(16));
  while (groups.at(-1) === '0') groups.pop();
  return `${groups.join(':')}::`;
}
