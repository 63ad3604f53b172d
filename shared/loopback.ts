/** Which names and addresses of a host mean the computer itself. */

/** A host as a URL, a socket or a setting has it: a name, an IPv4 address, an IPv6 address with or without its brackets. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|(?:::ffff:)?127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

/** The same of a host that may have a port behind it, as a request's Host header does. */
export const isLoopbackHost = (host: string): boolean => isLoopback(host.replace(/:\d{1,5}$/, ''));
