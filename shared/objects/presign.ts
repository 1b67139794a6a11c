import { createHash, createHmac } from 'node:crypto';

/** Who signs, as Lambda's environment says; the session's token is part of the signature. */
export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined };

type Asked = {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  host: string;
  /** From its first slash, of letters that need no escaping. */
  path: string;
  region: string;
  credentials: Credentials;
  /** Beside `host`: the request must bring exactly these. */
  headers?: Readonly<Record<string, string>>;
  now: number;
  forS: number;
};

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const percent = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The query that lets whoever has it make one request of S3: signature version 4 in the address, its body unsigned.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html: tried on that page's own example.
 */
export const presign = ({ method, host, path, region, credentials, headers = {}, now, forS }: Asked): string => {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const signed = Object.entries({ ...headers, host }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(';');
  const query = Object.entries({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': time,
    'X-Amz-Expires': String(forS),
    ...(credentials.sessionToken && { 'X-Amz-Security-Token': credentials.sessionToken }),
    'X-Amz-SignedHeaders': names,
  })
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .sort()
    .join('&');
  const canonical = [
    method,
    path,
    query,
    ...signed.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [scope.slice(0, 8), region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  );
  return `${query}&X-Amz-Signature=${hmac(key, toSign).toString('hex')}`;
};
