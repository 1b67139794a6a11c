import type * as z from 'zod';
import type { RoleName } from '../domain/staff-role.ts';
import type { ProblemCode } from './problems.ts';

/** What a function's role on AWS may be granted: single DynamoDB actions, never a bundle of them. */
export type TableAction =
  | 'BatchGetItem'
  | 'ConditionCheckItem'
  | 'DeleteItem'
  | 'GetItem'
  | 'PutItem'
  | 'Query'
  | 'UpdateItem'
  | 'PartiQLInsert';

export type FunctionName = 'public' | 'staff' | 'partner' | 'kiosk' | 'judge';

/** Who may call: anyone, anyone signed in, or who has one of these roles within the scope that the path names. */
export type Caller = 'anyone' | 'signed-in' | readonly RoleName[];

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in OpenAPI and API Gateway: `/v1/campaigns/{campaignId}`. */
  path: string;
  summary: string;
  function: FunctionName;
  caller: Caller;
  table: readonly TableAction[];
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  success: Readonly<Record<number, z.ZodType>>;
  problems: readonly ProblemCode[];
  /** A POST that creates takes an Idempotency-Key and answers a repeat with what the first time answered. */
  idempotent?: true;
  /** Why its calls leave no entry in the audit log of their own, where they should by their method; or that a GET does. */
  audit?: 'changes nothing' | 'its own record' | 'by the operation' | 'opens sealed data';
  /** It adds nothing about people: it may still be called when the date is past until which a campaign keeps their data. */
  afterRetention?: true;
  /** A body that is larger (in bytes) is refused as `too-large`. Default 64 KiB. */
  bodyLimit?: number;
};

/** Whether each call is noted in the campaign's audit log: every change that is not by the person it is about, and every look at sealed data. */
export const isAudited = ({ method, caller, audit }: Pick<Route, 'method' | 'caller' | 'audit'>): boolean =>
  caller !== 'anyone' &&
  audit !== 'changes nothing' &&
  audit !== 'its own record' &&
  (method !== 'GET' || audit === 'opens sealed data' || audit === 'by the operation');

/** Whether it is refused once a campaign keeps its people's data no longer. Who acts for nobody's campaign is refused by the operation. */
export const needsPeople = ({ method, afterRetention }: Pick<Route, 'method' | 'afterRetention'>): boolean =>
  method !== 'GET' && afterRetention === undefined;

/** What an operation does to the table, and what noting it does. */
export const tableActionsOf = (route: Route): readonly TableAction[] =>
  isAudited(route) ? [...new Set<TableAction>([...route.table, 'PutItem'])] : route.table;

export const defineRoutes = <const R extends Record<string, Route>>(routes: R) => routes;

export type ParamsOf<R extends Route> = R['params'] extends z.ZodType ? z.output<R['params']> : Record<string, never>;
export type QueryOf<R extends Route> = R['query'] extends z.ZodType ? z.output<R['query']> : Record<string, never>;
export type BodyOf<R extends Route> = R['body'] extends z.ZodType ? z.output<R['body']> : undefined;
export type BodySentTo<R extends Route> = R['body'] extends z.ZodType ? z.input<R['body']> : undefined;
export type AnswerOf<R extends Route> = {
  [S in keyof R['success']]: R['success'][S] extends z.ZodType ? z.output<R['success'][S]> : never;
}[keyof R['success']];

/** `createSignUp` → `create-sign-up`: the operation's file in its function's folder. */
export const operationFile = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** API Gateway's name for a route, by which a function finds its operation: `POST /v1/campaigns`. */
export const routeKeyOf = (route: Pick<Route, 'method' | 'path'>) => `${route.method} ${route.path}`;
