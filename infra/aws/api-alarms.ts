import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { FunctionName } from '../../shared/api/route.ts';
import { type AlarmDefinition, max, period, sum } from './alarm-definition.ts';
import type { Api } from './api.ts';
import type { ApiFunctions } from './api-functions.ts';
import type { Data } from './data.ts';

const writesAndReads = [
  Operation.GET_ITEM,
  Operation.PUT_ITEM,
  Operation.QUERY,
  Operation.UPDATE_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

export const apiAlarms = (api: Api, data: Data): AlarmDefinition[] => [
  {
    id: 'ServerErrors',
    metric: api.http.metricServerError(sum),
    above: 4,
    periods: 2,
    feels: 'People press "Daftar" and are told that something went wrong on our side.',
  },
  {
    id: 'Slow',
    metric: api.http.metricLatency({ statistic: Stats.percentile(99), period }),
    above: 3000,
    periods: 3,
    feels:
      'One runner in a hundred looks at a spinning page for more than three seconds, and the queue at the kiosk grows.',
  },
  {
    id: 'TurnedAway',
    metric: api.accessLog.metricThrottled().with(sum),
    above: 50,
    periods: 2,
    feels: 'More people come at once than the gateway lets through: their phones wait and try again, some give up.',
  },
  {
    id: 'TableThrottled',
    above: 20,
    periods: 2,
    metric: data.table.metricThrottledRequestsForOperations({ operations: writesAndReads, period }),
    feels:
      'The table takes fewer sign-ups than people send: they are slow, or told to try again, though places are free.',
  },
];

const users: Record<FunctionName, string> = {
  public: 'Runners who sign up or look at their ticket',
  staff: 'Managers and crews on the dashboard',
  partner: "Partners' systems",
  kiosk: 'Kiosks at the venues, which keep what they took,',
  judge: 'Judges who score',
};

export const functionAlarms = ({ byName }: ApiFunctions): AlarmDefinition[] =>
  [...byName].flatMap(([name, { lambda }]) => [
    {
      id: `${name}Throttled`,
      metric: lambda.metricThrottles(sum),
      above: 10,
      periods: 2,
      feels: `${users[name]} are told to try again, because too many requests run at once.`,
    },
    {
      id: `${name}NearLimit`,
      metric: lambda.metricDuration(max),
      above: 24_000,
      periods: 2,
      feels: `${users[name]} wait up to 24 seconds; at 30 they are cut off without an answer.`,
    },
  ]);
