import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { onTestFinished } from 'vitest';
import { type Gateway, type GatewayOptions, startGateway } from '../../infra/local/gateway.ts';

/** A gateway of one's own on a free port, stopped when the test ends. */
export async function startTestGateway(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const gateway = await startGateway({ port: 0, host: '127.0.0.1', functions: {}, ...options });
  onTestFinished(() => gateway.stop(100));
  return gateway;
}

/** A gateway whose functions keep the events they are given. */
export async function startRecorder(options: Partial<GatewayOptions> = {}) {
  const events: APIGatewayProxyEventV2[] = [];
  const keep = (event: APIGatewayProxyEventV2) => {
    events.push(structuredClone(event));
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
  };
  const gateway = await startTestGateway({ functions: { public: keep, staff: keep }, ...options });
  const only = (): APIGatewayProxyEventV2 => {
    const [event, ...more] = events;
    if (!event || more.length > 0) throw new Error(`The functions were called ${events.length} times`);
    return event;
  };
  return { ...gateway, events, only };
}

/** Opens a bare connection, for what no client library would send. */
export async function openSocket({ port }: Gateway): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** Sends text as it is and resolves with all that comes back until the server closes the connection. */
export async function exchange(gateway: Gateway, text: string): Promise<string> {
  const socket = await openSocket(gateway);
  socket.write(text, 'latin1');
  return readAll(socket);
}

export async function readAll(socket: Socket): Promise<string> {
  let all = '';
  socket.on('data', (chunk) => {
    all += chunk.toString('latin1');
  });
  await once(socket, 'close');
  return all;
}

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
export const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);
