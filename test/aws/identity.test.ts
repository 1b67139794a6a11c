import { expect, test } from 'vitest';
import { functionNamed, only, stacksWith, variablesOf } from './stacks.ts';

const { daftar } = stacksWith({});
const pool = only(daftar, 'AWS::Cognito::UserPool');
const client = only(daftar, 'AWS::Cognito::UserPoolClient');

test('staff are invited, never sign themselves up, and bring a second factor', () => {
  expect(pool.properties).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    MfaConfiguration: 'ON',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
  });
});

test('the pool of staff outlives the stack', () => {
  expect(pool.properties.DeletionProtection).toBe('ACTIVE');
  expect(pool.raw).toMatchObject({ DeletionPolicy: 'Retain' });
});

test('pages sign in with a code, hold no secret, and come back to staff pages only', () => {
  const { CallbackURLs, GenerateSecret, AllowedOAuthFlows, AllowedOAuthScopes } = client.properties;
  expect({ GenerateSecret, AllowedOAuthFlows, AllowedOAuthScopes }).toEqual({
    GenerateSecret: false,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email'],
  });
  const distribution = only(daftar, 'AWS::CloudFront::Distribution').id;
  const paths = (CallbackURLs as string[]).map((url) => url.replace(`https://<${distribution}.DomainName>`, ''));
  expect(paths).toEqual(['/check-in/', '/dashboard/', '/judge/', '/kiosk/', '/upload/']);
});

test('functions trust this pool and this client', () => {
  const issuer = `https://cognito-idp.ap-southeast-3.amazonaws.com/<${pool.id}>`;
  expect(variablesOf(functionNamed(daftar, 'staff'))).toMatchObject({
    TOKEN_ISSUER: issuer,
    TOKEN_JWKS_URL: `${issuer}/.well-known/jwks.json`,
    TOKEN_CLIENT_ID: `<${client.id}>`,
  });
});
