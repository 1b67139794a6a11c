import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';

/**
 * Leaves permissions to the API, which gives one to each function, for every route.
 * CDK's own choices do not do: one a route outgrows the 20 KB of a function's policy, and `scopePermissionToRoute: false`
 * allows `stage/method/path`, which the catch-all's `$default/$default` does not match: it would answer 500.
 */
export class Integration extends HttpLambdaIntegration {
  protected override completeBind() {
    // Nothing: see above.
  }
}
