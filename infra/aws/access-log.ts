import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { type IAccessLogSettings, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { FilterPattern, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** The route, never the path: a path holds ticket codes. No address, no agent, no error text. */
const fields = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  routeKey: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  functionStatus: '$context.integrationStatus',
  functionMilliseconds: '$context.integrationLatency',
};

/** One line a request, without personal data. */
export class AccessLog extends Construct {
  readonly settings: IAccessLogSettings;
  private readonly group: LogGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.group = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.settings = {
      destination: new LogGroupLogDestination(this.group),
      format: AccessLogFormat.custom(JSON.stringify(fields)),
    };
  }

  /** Requests turned away by API Gateway itself: it publishes no metric of its own for them. */
  metricThrottled() {
    const filter = this.group.addMetricFilter('Throttled', {
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.status', '=', '429'),
        FilterPattern.stringValue('$.functionStatus', '!=', '200'),
      ),
      metricNamespace: 'Daftar',
      metricName: 'RequestsThrottled',
      metricValue: '1',
    });
    return filter.metric({ statistic: 'Sum' });
  }
}
