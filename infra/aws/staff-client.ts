import { Duration } from 'aws-cdk-lib';
import { CfnManagedLoginBranding, OAuthScope, type UserPool } from 'aws-cdk-lib/aws-cognito';

/** Pages that ask people to sign in. Cognito sends nobody back to any other address. */
const staffPages = ['check-in', 'dashboard', 'judge', 'kiosk', 'upload'] as const;

/** The pages as a public client of the staff's pool: a code with PKCE, no secret. */
export const addStaffClient = (pool: UserPool, origin: string) => {
  const addresses = staffPages.map((page) => `${origin}/${page}/`);
  const client = pool.addClient('Pages', {
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
      callbackUrls: addresses,
      logoutUrls: addresses,
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    // A working day at a venue without signing in again.
    refreshTokenValidity: Duration.hours(12),
  });
  new CfnManagedLoginBranding(pool, 'Looks', {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return client;
};
