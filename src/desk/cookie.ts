/**
 * The session cookie. Over https it has the `__Host-` prefix (RFC 6265bis 4.1.3.2): then no other site, subdomain or plain connection can set it.
 * On http, which is for this machine only, browsers refuse that prefix.
 */
export function cookieNaam(veilig: boolean): string {
  return veilig ? '__Host-meedenker' : 'meedenker';
}

/** `Set-Cookie` for a session; `null` takes it away. */
export function zetCookie(veilig: boolean, waarde: string | null): string {
  return `${cookieNaam(veilig)}=${waarde ?? ''}; Path=/; HttpOnly; SameSite=Strict${veilig ? '; Secure' : ''}${waarde === null ? '; Max-Age=0' : ''}`;
}

/** The value of the session cookie in a `Cookie` header. */
export function leesCookie(veilig: boolean, kop: string | undefined): string | undefined {
  const begin = `${cookieNaam(veilig)}=`;
  return kop?.split(';').map((s) => s.trim()).find((s) => s.startsWith(begin))?.slice(begin.length);
}
