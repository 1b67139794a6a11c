import { expect, test } from 'vitest';
import { functionsOf, ofType, only, type Properties, stacksWith } from './stacks.ts';

const { daftar } = stacksWith({});
const functions = functionsOf(daftar);
const alarms = ofType(daftar, 'AWS::CloudWatch::Alarm').map(({ properties }) => properties);

const alarmOn = (metric: string, dimension?: string): Properties => {
  const found = alarms.find(
    ({ MetricName, Dimensions }) =>
      MetricName === metric &&
      (dimension === undefined || (Dimensions as { Value: string }[]).some(({ Value }) => Value.includes(dimension))),
  );
  if (!found) throw new Error(`No alarm on ${metric} ${dimension ?? ''}`);
  return found;
};
const idOf = (name: string) => functions.get(name)?.id ?? name;

test('each alarm says in one sentence what a person would feel, and each another', () => {
  const sentences = alarms.map(({ AlarmDescription }) => String(AlarmDescription));
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]{30,}\.$/);
  expect(new Set(sentences).size).toBe(alarms.length);
  expect(alarms.length).toBeGreaterThan(10);
});

test('whoever is on duty hears when it begins and when it is over', () => {
  const topic = `<${only(daftar, 'AWS::SNS::Topic').id}>`;
  for (const { AlarmActions, OKActions } of alarms)
    expect({ AlarmActions, OKActions }).toEqual({ AlarmActions: [topic], OKActions: [topic] });
});

test('counts that lag, sign-ups that were not counted, errors and slowness are noticed', () => {
  expect(alarmOn('IteratorAge', idOf('counts'))).toMatchObject({ Threshold: 60_000, Statistic: 'Maximum' });
  expect(alarmOn('NumberOfMessagesSent', 'ChangesGivenUp')).toMatchObject({ Threshold: 0, EvaluationPeriods: 1 });
  expect(alarmOn('ApproximateNumberOfMessagesVisible', 'RecountsGivenUp')).toMatchObject({ Threshold: 0 });
  expect(alarmOn('5xx')).toMatchObject({ Threshold: 4 });
  expect(alarmOn('Latency')).toMatchObject({ ExtendedStatistic: 'p99', Threshold: 3000 });
  expect(alarmOn('RequestsThrottled')).toMatchObject({ Namespace: 'Daftar' });
});

test.each(['public', 'staff', 'kiosk'])('%s is watched for being turned away and for coming near its limit', (name) => {
  const limit = Number(functions.get(name)?.properties.Timeout) * 1_000;
  expect(alarmOn('Throttles', idOf(name)).Threshold).toBeGreaterThan(0);
  expect(alarmOn('Duration', idOf(name)).Threshold).toBe(0.8 * limit);
});

test.each(['sweep', 'retention'])(
  '%s that does not start at all is noticed, though it then publishes no figure',
  (name) => {
    expect(alarmOn('Invocations', idOf(name))).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      TreatMissingData: 'breaching',
    });
  },
);
