import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';

/** Starts a function every so many minutes. */
export const runEvery = (lambda: IFunction, minutes: number) => {
  const invoke = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] });
  const role = new Role(lambda, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    inlinePolicies: { invoke: new PolicyDocument({ statements: [invoke] }) },
  });
  new Schedule(lambda, 'Schedule', {
    schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
    target: new LambdaInvoke(lambda, {
      // Left alone, CDK would add every version of the function.
      role: role.withoutPolicyUpdates(),
      // The next minute comes anyway: a late sweep helps nobody.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    }),
  });
};
