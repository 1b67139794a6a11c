import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { FunctionName } from '../../../shared/api/route.ts';

/** A function as Lambda calls it. What it returns is judged as API Gateway judges it. */
export type FunctionHandler = (event: APIGatewayProxyEventV2, context: Context) => unknown;

export type Outcome = { result: unknown } | { failure: 'crashed'; error: unknown } | { failure: 'timed-out' };

/** Calls a function as Lambda does: whatever it throws is its own crash, and nobody waits longer than the limit. */
export async function callFunction(
  name: FunctionName,
  handler: FunctionHandler,
  event: APIGatewayProxyEventV2,
  limitMs: number,
): Promise<Outcome> {
  const context = makeContext(name, event.requestContext.requestId, Date.now() + limitMs);
  const called = outcomeOf(handler, event, context);
  const { promise: late, resolve } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => resolve({ failure: 'timed-out' }), limitMs);
  try {
    return await Promise.race([called, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Never rejects, so a function that fails after the limit troubles nobody. */
async function outcomeOf(handler: FunctionHandler, event: APIGatewayProxyEventV2, context: Context): Promise<Outcome> {
  try {
    return { result: await handler(event, context) };
  } catch (error) {
    return { failure: 'crashed', error };
  }
}

function makeContext(name: FunctionName, awsRequestId: string, deadline: number): Context {
  const functionName = `daftar-${name}`;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
    done: ended,
    fail: ended,
    succeed: ended,
  };
}

/** Node 24's runtime on Lambda knows no callbacks. */
function ended(): never {
  throw new Error('A function answers by what it returns or throws.');
}
