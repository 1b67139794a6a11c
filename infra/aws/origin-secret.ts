import { Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** The header by which functions know CloudFront. Both ends read it at deployment: no template and no repository holds it. */
export class OriginSecret extends Construct {
  /** A reference that CloudFormation resolves, not the secret. */
  readonly value: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Value', {
      description: 'Daftar: what CloudFront shows the functions',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Nobody holds it but CloudFront and the functions, and changing it on one side alone would turn everybody away.',
    });
    this.value = secret.secretValue.unsafeUnwrap();
  }
}
