import { getForS, isObjectName, type ObjectStore, objectsPath, putForS } from './object-store.ts';
import { type Credentials, presign } from './presign.ts';

type Bucket = { bucket: string; region: string; credentials: () => Credentials };

type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE';

/** How long a request of ours to S3 may take. */
const patienceMs = 8_000;

/** In a bucket, by signed addresses alone: those handed out go through CloudFront, which passes them on to the bucket as they are. */
export const objectsInBucket = ({ bucket, region, credentials }: Bucket): ObjectStore => {
  const host = `${bucket}.s3.${region}.amazonaws.com`;
  const addressOf = (method: Method, name: string, now: number, forS: number, headers: Record<string, string> = {}) => {
    if (!isObjectName(name)) throw new Error('Not the name of an object');
    const path = `${objectsPath}${name}`;
    return `${path}?${presign({ method, host, path, region, credentials: credentials(), headers, now, forS })}`;
  };
  const ask = async (method: Method, name: string, init: RequestInit = {}): Promise<Response> => {
    const headers = (init.headers ?? {}) as Record<string, string>;
    const address = `https://${host}${addressOf(method, name, Date.now(), 60, headers)}`;
    const response = await fetch(address, { ...init, method, signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok && response.status !== 404) throw new Error(`S3 answered ${response.status} to ${method}`);
    return response;
  };
  return {
    putAddress: (name, bytes, now) => addressOf('PUT', name, now, putForS, { 'content-length': String(bytes) }),
    getAddress: (name, now) => addressOf('GET', name, now, getForS),
    size: async (name) => {
      const response = await ask('HEAD', name);
      return response.status === 404 ? undefined : Number(response.headers.get('content-length'));
    },
    read: async (name) => {
      const response = await ask('GET', name);
      return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    write: async (name, bytes, contentType) => {
      await ask('PUT', name, { body: bytes as BodyInit, headers: { 'content-type': contentType } });
    },
    remove: async (name) => {
      await ask('DELETE', name);
    },
  };
};
