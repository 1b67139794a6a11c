import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const answered = 3;

/**
 * A way to the product on which the first three chunks of an upload are answered, and all others arrive there while their answers are
 * kept back until they are let go: so that the upload is in its middle for as long as somebody needs to cut it off.
 */
export const holdAnswers = async (productUrl: string) => {
  const { hostname, port } = new URL(productUrl);
  const { promise: letGo, resolve: release } = Promise.withResolvers<void>();
  const agent = new Agent();
  let chunks = 0;
  const server = createServer((asked, answer) => {
    const isHeld = /\/chunks\/\d+$/.test(asked.url ?? '') && ++chunks > answered;
    // Where the product gives no answer, none comes here.
    const fail = () => answer.destroy();
    const { method, url: path, headers } = asked;
    const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
      response.on('error', fail);
      const pass = () => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      };
      if (isHeld) void letGo.then(pass);
      else pass();
    });
    sent.on('error', fail);
    asked.on('error', () => sent.destroy());
    asked.pipe(sent);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release,
    close: () => {
      release();
      server.closeAllConnections();
      server.close();
    },
  };
};
