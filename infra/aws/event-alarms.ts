import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { type AlarmDefinition, max, sum } from './alarm-definition.ts';
import type { EventFunctions } from './event-functions.ts';

export const eventAlarms = ({
  counts,
  sweep,
  retention,
  changesGivenUp,
  recountsGivenUp,
}: EventFunctions): AlarmDefinition[] => [
  {
    id: 'CountsBehind',
    metric: counts.lambda.metric('IteratorAge', max),
    above: 60_000,
    periods: 3,
    feels: 'The dashboard on the wall is more than a minute behind what happens at the kiosks.',
  },
  {
    id: 'CountsFailing',
    metric: counts.lambda.metricErrors(sum),
    above: 0,
    periods: 3,
    feels: 'The dashboard stands still: sign-ups go on, but are not counted.',
  },
  {
    id: 'CountsGivenUp',
    metric: changesGivenUp.metricNumberOfMessagesSent(sum),
    above: 0,
    feels:
      'Some sign-ups were not counted: the dashboard shows too few until the recount that this has started is done.',
  },
  {
    id: 'CountsStayWrong',
    metric: changesGivenUp.metricApproximateAgeOfOldestMessage(max),
    above: 900,
    feels:
      'The dashboard has shown too few for a quarter of an hour, and the recount that should set it right does not start.',
  },
  {
    id: 'RecountsGivenUp',
    metric: recountsGivenUp.metricApproximateNumberOfMessagesVisible(max),
    above: 0,
    feels: 'A recount failed each time it was tried: whoever asked for it sees it running for ever.',
  },
  {
    id: 'SweepMissing',
    metric: sweep.lambda.metricInvocations(sum),
    below: 1,
    periods: 5,
    missing: TreatMissingData.BREACHING,
    feels: 'Places that were lost or given back are not passed on: people wait although places are free.',
  },
  {
    id: 'SweepFailing',
    metric: sweep.lambda.metricErrors(sum),
    above: 0,
    periods: 5,
    feels: 'In one session at least the waiting list does not move up.',
  },
  {
    id: 'RetentionMissing',
    metric: retention.lambda.metricInvocations(sum),
    below: 1,
    periods: 60,
    missing: TreatMissingData.BREACHING,
    feels: 'Nobody is erased at the date that their campaign promised.',
  },
  {
    id: 'RetentionFailing',
    metric: retention.lambda.metricErrors(sum),
    above: 0,
    periods: 30,
    feels: 'In one campaign at least people’s data is still held although its date is past.',
  },
];
