import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** Requests from one address within five minutes. A stadium or a mobile carrier is one address: 5,000 runners who each load 20 things are no flood. */
export const floodLimits = { all: 150_000, writes: 30_000 } as const;

const metered = (metricName: string) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false });

/** To be tried again later, as our pages do by themselves: 429, not WAF's own 403. */
const tryAgain = {
  block: { customResponse: { responseCode: 429, responseHeaders: [{ name: 'retry-after', value: '60' }] } },
};

/** CloudFront's firewall, which AWS keeps in us-east-1. It sees requests, and keeps none: sampling is off. */
export class EdgeStack extends Stack {
  readonly firewallArn: string;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const firewall = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: metered('Firewall'),
      rules: [
        this.flood(0, 'Flood', floodLimits.all),
        this.flood(1, 'FloodOfWrites', floodLimits.writes, {
          notStatement: {
            statement: {
              byteMatchStatement: {
                fieldToMatch: { method: {} },
                positionalConstraint: 'EXACTLY',
                searchString: 'GET',
                textTransformations: [{ priority: 0, type: 'NONE' }],
              },
            },
          },
        }),
      ],
    });
    this.firewallArn = firewall.attrArn;
  }

  private flood(
    priority: number,
    name: string,
    limit: number,
    only?: CfnWebACL.StatementProperty,
  ): CfnWebACL.RuleProperty {
    return {
      priority,
      name,
      action: tryAgain,
      visibilityConfig: metered(name),
      statement: {
        rateBasedStatement: {
          limit,
          aggregateKeyType: 'IP',
          evaluationWindowSec: 300,
          ...(only && { scopeDownStatement: only }),
        },
      },
    };
  }
}
