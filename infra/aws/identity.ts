import { Aws, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccountRecovery, FeaturePlan, ManagedLoginVersion, Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

/** Who works with campaigns. What they may do is in the table: a role taken away there ends at the next request. */
export class Identity extends Construct {
  readonly pool: UserPool;
  readonly issuer: string;
  /** The host where people sign in: `….amazoncognito.com`. */
  readonly signInHost: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.pool = new UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      // Whoever signs in sees the names and phones of thousands, on tablets that many hands share: a password alone is not enough.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: {
        emailSubject: 'Akun Daftar Anda',
        emailBody: 'Masuk ke Daftar dengan {username} dan kata sandi sementara {####}',
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason: 'Threat protection costs by the head; everybody here was invited by name and needs a second factor.',
    });
    const domain = this.pool.addDomain('SignIn', {
      // Unique in the region, as it must be, without asking anybody for a name.
      cognitoDomain: { domainPrefix: `daftar-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.signInHost = `${domain.domainName}.auth.${Stack.of(this).region}.amazoncognito.com`;
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.pool.userPoolId}`;
  }
}
