import { Duration } from 'aws-cdk-lib';
import { type IMetric, Stats, type TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';

export type AlarmDefinition = {
  id: string;
  /** What a person would feel. */
  feels: string;
  metric: IMetric;
  /** Goes off above this (`below`: under it) … */
  above?: number;
  below?: number;
  /** … in so many periods, one after another. */
  periods?: number;
  /** What no figure at all means. Default: all is quiet. */
  missing?: TreatMissingData;
};

export const period = Duration.minutes(1);
export const sum = { statistic: Stats.SUM, period };
export const max = { statistic: Stats.MAXIMUM, period };
