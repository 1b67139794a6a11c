import type { IncomingMessage } from 'node:http';

const loopbackAddress = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i;
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a request comes from this very machine and means it. The address alone does not say so: a page of any site
 * can have the browser ask here under its own name (DNS rebinding) or from its own origin, and a tunnel or proxy on
 * this machine speaks for the whole world.
 */
export function isFromThisMachine(request: IncomingMessage, authority: string | undefined): boolean {
  const { origin, forwarded } = request.headers;
  const hosts = authority === undefined ? request.headersDistinct.host : [authority];
  return (
    loopbackAddress.test(request.socket.remoteAddress ?? '') &&
    hosts?.length === 1 &&
    loopbackHost.test(`${hosts[0]}`) &&
    (origin === undefined || loopbackHost.test(origin.replace(/^https?:\/\//, ''))) &&
    forwarded === undefined &&
    request.headers['x-forwarded-for'] === undefined
  );
}
