import { createHash, generateKeyPairSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, importPKCS8, type JWK, SignJWT } from 'jose';
import * as z from 'zod';
import { Email } from '../../shared/api/shapes.ts';
import { type LocalRoutes, localProblem } from './gateway/serve-local.ts';

/** One hour, as Cognito's ID tokens by default. */
const lifetimeSeconds = 3_600;

export interface TokenIssuer {
  issuer: string;
  clientId: string;
  /** Its public keys, where `jwksPath` serves them. */
  jwks: { keys: JWK[] };
  /** A signed token with the claims of a Cognito ID token. The same email is the same subject, at any time, on any machine. */
  issueToken(email: string): Promise<string>;
  /** `GET /local/jwks.json` and `POST /local/token`. */
  routes: LocalRoutes;
}

export const jwksPath = '/local/jwks.json';

interface IssuerOptions {
  /** Where the key pair is kept, readable by its owner only. */
  dataDir: string;
  /** Only told apart, never fetched: it stays the same on every port, so a token outlives a restart. */
  issuer?: string;
  clientId?: string;
  /** In seconds since 1970. */
  now?: () => number;
}

/** One machine's Cognito: who can reach it is the owner of the machine, so it signs for any email without asking for more. */
export async function makeTokenIssuer(options: IssuerOptions): Promise<TokenIssuer> {
  const { dataDir, issuer = 'urn:daftar:one-machine', clientId = 'daftar-pages' } = options;
  const now = options.now ?? (() => Math.floor(Date.now() / 1_000));
  const privateKey = await importPKCS8(keepPrivateKey(dataDir), 'RS256', { extractable: true });
  const { kty, n, e } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const jwks = { keys: [{ kty, n, e, kid, alg: 'RS256', use: 'sig' }] };

  const issueToken = async (email: string) => {
    const at = now();
    const sub = subjectOf(email);
    return new SignJWT({ email, email_verified: true, 'cognito:username': sub, token_use: 'id', auth_time: at })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setSubject(sub)
      .setIssuer(issuer)
      .setAudience(clientId)
      .setIssuedAt(at)
      .setExpirationTime(at + lifetimeSeconds)
      .sign(privateKey);
  };

  return {
    issuer,
    clientId,
    jwks,
    issueToken,
    routes: {
      'GET /local/jwks.json': () => ({ status: 200, body: jwks }),
      'POST /local/token': async (body) => {
        const asked = TokenRequest.safeParse(body);
        if (!asked.success) return localProblem('invalid-request', [notAnEmail]);
        return { status: 200, body: { accessToken: await issueToken(asked.data.email) } };
      },
    },
  };
}

const TokenRequest = z.object({ email: Email });
const notAnEmail = { pointer: '/email', code: 'invalid', message: 'Send { "email": "…" } with an email address.' };

/** Reads the private key, or makes one. Of two processes that make one at once, both use the same. */
function keepPrivateKey(dataDir: string): string {
  const file = join(dataDir, 'token-key.pem');
  mkdirSync(dataDir, { recursive: true });
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

/** A UUID (version 8, RFC 9562) made of the email. */
function subjectOf(email: string): string {
  const bytes = createHash('sha256').update(`daftar|${email}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
