/*
 * Addresses come from the blocks set aside for documentation and benchmarks (RFC 5737, 2544, 3849), so that
 * no one on the internet is accused by a made-up event.
 */
export const officeIp = (officeIndex: number, n: number): string => `203.0.113.${officeIndex * 16 + 1 + (n % 14)}`;
/** An address behind one of the company's VPN exits (documentation range). */
export const vpnIp = (exit: number, n: number): string => `198.51.100.${exit * 32 + 1 + (n % 30)}`;
/** An address from which nobody of the company works (documentation range). */
export const farIp = (n: number): string => `192.0.2.${1 + (n % 254)}`;
/** Somebody's address at home. */
export const homeIp = (n: number): string =>
  n % 5 === 0
    ? `2001:db8:${((n >>> 3) & 0xffff).toString(16)}:${((n >>> 7) & 0xfff).toString(16)}::${((n >>> 11) & 0xff) + 1}`
    : `198.${18 + (n & 1)}.${(n >>> 8) & 0xff}.${1 + ((n >>> 16) % 254)}`;
