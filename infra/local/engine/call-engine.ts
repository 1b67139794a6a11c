/** An error that DynamoDB answered; `name` is its own, such as `ResourceInUseException`. */
export class EngineError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const services = { table: 'DynamoDB_20120810', stream: 'DynamoDBStreams_20120810' };

/**
 * One operation of DynamoDB's HTTP API, without the SDK (which takes 0.2 s to load and has no Streams client here).
 * The signature is a stand-in: the embedded engine wants one of the right shape and accepts any.
 */
export async function callEngine<Answer>(
  endpoint: string,
  service: keyof typeof services,
  operation: string,
  input: unknown,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `${services[service]}.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0',
    },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as Answer & { __type?: string; message?: string; Message?: string };
  if (response.ok) return answer;
  throw new EngineError(
    answer.__type?.split('#').at(-1) ?? `HTTP ${response.status}`,
    `${operation}: ${answer.message ?? answer.Message ?? 'no reason given'}`,
  );
}
