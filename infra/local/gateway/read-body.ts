import type { IncomingMessage } from 'node:http';
import type { EventHeaders } from './event-headers.ts';

/** `aborted` when the caller went away before all of it had come. */
export type Body = Buffer | 'too-large' | 'aborted';

const nothing = Buffer.alloc(0);

/** Reads a request's body. What exceeds the limit is not kept; node goes on discarding it after the answer. */
export async function readBody(request: IncomingMessage, head: EventHeaders, limit: number): Promise<Body> {
  const announced = head.headers['content-length'];
  if (!head.chunked && Number(announced ?? 0) === 0) return nothing;
  if (Number(announced ?? 0) > limit) return 'too-large';

  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limit) return;
      request.off('data', take);
      resolve('too-large');
    };
    request.on('data', take);
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('close', () => resolve('aborted'));
  });
}

/** As observed on AWS: these types arrive as text; all else, also a form and what names no type, in base64. */
const textual = /^(text\/|application\/(json|xml|javascript)\s*(;|$))/i;

export const isText = (contentType: string | undefined): boolean =>
  contentType !== undefined && textual.test(contentType);
