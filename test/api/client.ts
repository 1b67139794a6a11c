import { Agent, request } from 'node:http';

/** `body` is whatever JSON came: each test says what it expects of it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer is only known by looking at it
export type Reply = { status: number; headers: Record<string, string | string[] | undefined>; text: string; body: any };
export type Call = (
  method: string,
  path: string,
  options?: { token?: string; body?: unknown; raw?: string | Buffer; headers?: Record<string, string> },
) => Promise<Reply>;

/** Plain HTTP with kept connections: what any client can send, well formed or not. `from` is one of this machine's own addresses. */
export const clientOf = (url: string, from?: string): Call => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64, ...(from !== undefined && { localAddress: from }) });
  const { hostname, port } = new URL(url);
  return (method, path, { token, body, raw, headers = {} } = {}) => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          method,
          path,
          headers: {
            ...(payload !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(payload),
            }),
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const isJson = text !== '' && /json/.test(String(response.headers['content-type']));
            resolve({
              status: response.statusCode as number,
              headers: response.headers,
              text,
              body: isJson ? JSON.parse(text) : undefined,
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(payload);
    });
  };
};
