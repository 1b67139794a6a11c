import { Duration, Validations } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type EventFunction, eventSources, schedules } from '../event-sources.ts';
import { BundledFunction } from './bundled-function.ts';
import type { Data } from './data.ts';
import type { Erasures } from './erasures.ts';
import { allowErasures, allowOpening, allowRemovingPhotos, allowTable } from './grants.ts';
import type { Photos } from './photos.ts';
import { readStream } from './read-stream.ts';
import { runEvery } from './run-every.ts';

type EventFunctionsProps = { data: Data; photos: Photos; erasures: Erasures; environment: Record<string, string> };

/**
 * One function for each event source and each schedule, although they share a folder: a recount that takes minutes
 * must neither lend its time limit to the counts nor hide their lag (a function has one iterator age).
 */
export class EventFunctions extends Construct {
  readonly counts: BundledFunction;
  readonly recounts: BundledFunction;
  readonly sweep: BundledFunction;
  readonly retention: BundledFunction;
  /** Changes that were never counted. Named, not shown: shard and sequence numbers. They start a recount of everything. */
  readonly changesGivenUp: Queue;
  /** Recounts that failed each time. They start nothing. */
  readonly recountsGivenUp: Queue;

  constructor(scope: Construct, id: string, props: EventFunctionsProps) {
    super(scope, id);
    this.changesGivenUp = this.deadLetters('ChangesGivenUp');
    this.recountsGivenUp = this.deadLetters('RecountsGivenUp');
    this.counts = this.create('counts', eventSources.counts, props);
    this.recounts = this.create('recounts', eventSources.recounts, props);
    this.sweep = this.create('sweep', schedules.sweep, props);
    readStream(this.counts, props.data, eventSources.counts, this.changesGivenUp);
    readStream(this.recounts, props.data, eventSources.recounts, this.recountsGivenUp);
    this.recounts.lambda.addEventSource(new SqsEventSource(this.changesGivenUp));
    // It signs what partners are told.
    allowOpening(this.sweep.role, props.data);
    runEvery(this.sweep.lambda, schedules.sweep.everyMinutes);
    this.retention = this.createRetention(props);
  }

  /** It removes what people brought, and says so first where nobody takes it back. */
  private createRetention(props: EventFunctionsProps) {
    const { photos, erasures, environment } = props;
    const places = { ERASURES_BUCKET: erasures.bucket.bucketName, OBJECTS_BUCKET: photos.bucket.bucketName };
    const created = this.create('retention', schedules.retention, {
      ...props,
      environment: { ...environment, ...places },
    });
    allowErasures(created.role, erasures);
    allowRemovingPhotos(created.role, photos);
    runEvery(created.lambda, schedules.retention.everyMinutes);
    return created;
  }

  private deadLetters(id: string) {
    const queue = new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // What a function reads stays hidden for six times its limit, as Lambda advises.
      visibilityTimeout: Duration.seconds(6 * eventSources.recounts.timeoutSeconds),
    });
    Validations.of(queue).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is a dead-letter queue.' });
    return queue;
  }

  private create(name: string, definition: EventFunction, { data, environment }: EventFunctionsProps) {
    const created = new BundledFunction(this, name, {
      entry: `functions/events/${definition.entry}.ts`,
      description: `Daftar: ${name}`,
      timeoutSeconds: definition.timeoutSeconds,
      environment,
    });
    allowTable(created.role, data, definition.table);
    return created;
  }
}
