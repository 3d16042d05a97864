const xeroHosts = /^https:\/\/(api|identity|login)\.xero\.com$/;

/** Who issues tokens: Xero, or the address where the simulator listens. */
export function issuerAt(origin: string): string {
  return xeroHosts.test(origin) ? 'https://identity.xero.com' : origin;
}

/** Where the login page is. */
export function authorizationEndpointAt(origin: string): string {
  const host = xeroHosts.test(origin) ? 'https://login.xero.com' : origin;
  return `${host}/identity/connect/authorize`;
}
