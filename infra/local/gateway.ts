import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { objectsPath } from '../../shared/objects/object-store.ts';
import { splitTarget } from './gateway/api-path.ts';
import { awsLimits, defaultThrottle } from './gateway/limits.ts';
import { sendBare } from './gateway/send-result.ts';
import { type ApiOptions, makeServeApi } from './gateway/serve-api.ts';
import { type LocalRoutes, makeServeLocal } from './gateway/serve-local.ts';
import { makeServeObjects, type ObjectsPlace } from './gateway/serve-objects.ts';
import { makeServePages } from './gateway/serve-pages.ts';

export interface GatewayOptions extends Partial<ApiOptions> {
  /** 0 for any free one. */
  port: number;
  /** Default: every interface, so that tablets in the same network reach it. */
  host?: string;
  functions: ApiOptions['functions'];
  /** The built pages, read once. Without it there is only `/docs`. */
  staticDir?: string;
  local?: LocalRoutes;
  /** Where photos lie. Without it there are none. */
  objects?: ObjectsPlace;
  /** How long a caller may take over its headers, and over all of its request, in milliseconds. */
  patience?: { headersMs: number; requestMs: number };
}

export interface Gateway {
  url: string;
  port: number;
  /** Takes no new requests, lets running ones end, and cuts off what takes longer than `graceMs` (default 5 s). */
  stop(graceMs?: number): Promise<void>;
}

/** One machine's CloudFront and API Gateway: pages, `/v1/…` by the route table, `/local/…` for this machine only. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const serve = makeServe(options);
  let stopping = false;
  let running = 0;
  const { headersMs, requestMs } = options.patience ?? { headersMs: 10_000, requestMs: 30_000 };
  const server = createServer(
    {
      keepAliveTimeout: 60_000,
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(1_000, headersMs / 2),
      // Above what API Gateway takes: up to here a caller gets its answer, beyond it node hangs up after a bare 431.
      maxHeaderSize: 2 * awsLimits.headerBytes,
    },
    (request, response) => {
      if (stopping) response.shouldKeepAlive = false;
      running++;
      response.once('close', () => running--);
      serve(request, response).catch((error: unknown) => {
        console.error('The gateway itself failed', error);
        if (response.headersSent) response.destroy();
        else sendBare(response, 500);
      });
    },
  );
  // Their size is limited; by default node drops all beyond 2,000, silently.
  server.maxHeadersCount = 0;
  server.listen(options.port, options.host);
  await once(server, 'listening');

  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host ?? 'localhost'}:${port}`,
    port,
    async stop(graceMs = 5_000) {
      stopping = true;
      const closed = once(server, 'close');
      server.close();
      // Node counts a connection on which nothing was asked yet as busy: browsers open such ahead of need.
      const idle = setInterval(() => running === 0 && server.closeAllConnections(), 20);
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

function makeServe(options: GatewayOptions) {
  const serveApi = makeServeApi({
    functions: options.functions,
    limits: options.limits ?? awsLimits,
    throttle: options.throttle ?? defaultThrottle,
    originHeaders: options.originHeaders ?? {},
    onFailure: options.onFailure ?? ((name, reason) => console.error(`The function ${name} failed`, reason)),
  });
  const serveLocal = makeServeLocal(options.local ?? {});
  const servePages = makeServePages(options.staticDir);
  const serveObjects = options.objects && makeServeObjects(options.objects);

  return (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = splitTarget(request.url ?? '/');
    if (target.path.startsWith('/v1/')) return serveApi(request, response, target);
    if (target.path.startsWith('/local/')) return serveLocal(request, response, target);
    if (serveObjects && target.path.startsWith(objectsPath)) return serveObjects(request, response, target);
    return servePages(request, response, target);
  };
}
