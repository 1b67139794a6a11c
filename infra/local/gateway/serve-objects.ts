import type { IncomingMessage, ServerResponse } from 'node:http';
import { objectAddressJudge, readObject, writeObject } from '../../../shared/objects/folder-objects.ts';
import type { Target } from './api-path.ts';
import { readHeaders } from './event-headers.ts';
import { readBody } from './read-body.ts';
import { sendBare } from './send-result.ts';

export type ObjectsPlace = { folder: string; keyFile: string };

/** Never a page, whatever somebody has put there: nothing runs, nothing is guessed, nothing is framed. */
const headers = {
  'content-type': 'image/jpeg',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, max-age=3600',
};

/** One machine's bucket: puts and reads objects for whoever brings an address that was signed for just that, and has not run out. */
export const makeServeObjects = ({ folder, keyFile }: ObjectsPlace) => {
  const judge = objectAddressJudge(keyFile);
  return async (request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> => {
    const allowed = judge(request.method ?? '', target.path, new URLSearchParams(target.query), Date.now());
    if (!allowed) return sendBare(response, 403);
    if (allowed.method === 'GET') {
      const bytes = readObject(folder, allowed.name);
      if (!bytes) return sendBare(response, 404);
      response.writeHead(200, { ...headers, 'content-length': bytes.length });
      response.end(bytes);
      return;
    }
    const body = await readBody(request, readHeaders(request.rawHeaders), allowed.bytes);
    // A part that the network has cut off is not there at all.
    if (body === 'aborted') return;
    if (body === 'too-large' || body.length !== allowed.bytes) return sendBare(response, 400);
    writeObject(folder, allowed.name, body);
    response.writeHead(200, { 'content-length': 0 });
    response.end();
  };
};
