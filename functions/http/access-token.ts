import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';

/** Who is signed in. The email is in lower case, as roles name it. */
export type SignedIn = { subject: string; email: string };

export type TokenVerifier = (authorization: string | undefined) => Promise<SignedIn | undefined>;

type Trust = {
  issuer: string;
  /** The app client that tokens must be meant for. */
  clientId: string;
  /** Where the issuer's public keys are. */
  jwksUrl: string;
};

/** What jose throws where the token is to blame. Anything else is the key server's fault or ours. */
const tokenFaults = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
];

/**
 * Verifies `Authorization: Bearer …` with a Cognito ID token: the kind of token that carries the email by which roles
 * are given. `undefined` for whatever is not one that we trust now. Throws only if the keys cannot be had: then nobody
 * knows who the caller is, and to call them signed out would be wrong. Keys are fetched once in 10 minutes, and at most
 * every 30 s for a token that names an unknown one.
 */
export function makeTokenVerifier({ issuer, clientId, jwksUrl }: Trust): TokenVerifier {
  // A connection that idled for minutes, in a function that slept meanwhile, may be gone: the fetch over it would fail.
  const headers = { connection: 'close' };
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000, headers });
  const required = { issuer, audience: clientId, algorithms: ['RS256'], requiredClaims: ['exp', 'sub', 'email'] };

  return async (authorization) => {
    const token = /^bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, required);
      return signedInBy(payload);
    } catch (error) {
      if (tokenFaults.some((fault) => error instanceof fault)) return undefined;
      throw error;
    }
  };
}

function signedInBy({ sub, email, email_verified, token_use }: JWTPayload): SignedIn | undefined {
  if (token_use !== 'id' || email_verified !== true) return undefined;
  if (typeof sub !== 'string' || typeof email !== 'string') return undefined;
  return { subject: sub, email: email.toLowerCase() };
}
