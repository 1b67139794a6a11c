import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { AlarmDefinition } from './alarm-definition.ts';
import type { Api } from './api.ts';
import { apiAlarms, functionAlarms } from './api-alarms.ts';
import type { ApiFunctions } from './api-functions.ts';
import type { Data } from './data.ts';
import { eventAlarms } from './event-alarms.ts';
import type { EventFunctions } from './event-functions.ts';
import type { Settings } from './settings.ts';

type AlarmsProps = {
  api: Api;
  apiFunctions: ApiFunctions;
  eventFunctions: EventFunctions;
  data: Data;
  settings: Settings;
};

/** Each alarm, when it goes off and when it is over, as a message to whoever is on duty. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { api, apiFunctions, eventFunctions, data, settings }: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'OnDuty', { displayName: 'Daftar', enforceSSL: true });
    if (settings.alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    const action = new SnsAction(this.topic);
    for (const definition of [
      ...apiAlarms(api, data),
      ...functionAlarms(apiFunctions),
      ...eventAlarms(eventFunctions),
    ]) {
      const alarm = this.alarm(definition);
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }

  private alarm({ id, feels, metric, above, below, periods = 1, missing }: AlarmDefinition) {
    const threshold = above ?? below;
    if (threshold === undefined) throw new Error(`Alarm ${id} has no threshold`);
    return new Alarm(this, id, {
      alarmDescription: feels,
      metric,
      threshold,
      comparisonOperator:
        above === undefined ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
    });
  }
}
