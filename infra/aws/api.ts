import { Stack, Validations } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { FunctionName, Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { AccessLog } from './access-log.ts';
import type { ApiFunctions } from './api-functions.ts';
import { Integration } from './integration.ts';

/**
 * An account's limits in Jakarta before any is raised (elsewhere 10,000 and 5,000), shared by all its APIs.
 * Beyond them API Gateway answers a bare 429. https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
 */
const throttle = { rateLimit: 2_500, burstLimit: 1_250 };

/** The HTTP API: one route for each entry of the route table, and a catch-all that answers 404 and 405. */
export class Api extends Construct {
  readonly http: HttpApi;
  readonly accessLog: AccessLog;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', { createDefaultStage: false, description: 'Daftar' });
    this.accessLog = new AccessLog(this, 'AccessLog');
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: this.accessLog.settings,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'A route has one authorizer, and callers bring user tokens, device tokens or partner keys: the functions verify them all, by the route table.',
    });
  }

  /** Apart from the constructor: what the functions are told about sign-in depends on the pages' address, which depends on this API's. */
  addRoutes({ byName }: ApiFunctions) {
    const integrations = new Map([...byName].map(([name, { lambda }]) => [name, this.integrate(name, lambda)]));
    const add = (id: string, routeKey: HttpRouteKey, name: FunctionName) => {
      const integration = integrations.get(name);
      if (!integration) throw new Error(`No function ${name} for ${id}`);
      new HttpRoute(this, id, { httpApi: this.http, routeKey, integration });
    };
    for (const [name, route] of Object.entries<Route>(routes)) {
      add(name, HttpRouteKey.with(route.path, HttpMethod[route.method]), route.function);
    }
    add('catchAll', HttpRouteKey.DEFAULT, 'public');
  }

  private integrate(name: FunctionName, lambda: IFunction) {
    lambda.addPermission('Api', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({ service: 'execute-api', resource: this.http.apiId, resourceName: '*/*' }),
    });
    return new Integration(name, lambda);
  }
}
