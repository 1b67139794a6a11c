import { ofType, type Properties, type Resource } from './stacks.ts';

export type Statement = { actions: string[]; resources: string[]; condition: unknown };

const listed = (value: unknown): string[] => [value].flat() as string[];
const statementsIn = (document: unknown): Statement[] =>
  (document as { Statement: Properties[] }).Statement.map(({ Action, Resource: resource, Condition }) => ({
    actions: listed(Action),
    resources: listed(resource),
    condition: Condition,
  }));

/** All that a function may do: what hangs on its role, in the role or beside it. */
export const statementsOf = (resources: Resource[], { properties }: Resource): Statement[] => {
  const roleId = /^<(\w+)\.Arn>$/.exec(String(properties.Role))?.[1];
  const role = resources.find(({ id }) => id === roleId);
  if (!role || role.properties.ManagedPolicyArns)
    throw new Error(`${String(properties.Description)} has a role of another kind`);
  const inline = (role.properties.Policies ?? []) as { PolicyDocument: unknown }[];
  const attached = ofType(resources, 'AWS::IAM::Policy').filter((policy) =>
    listed(policy.properties.Roles).includes(`<${roleId}>`),
  );
  return [
    ...inline.flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument)),
    ...attached.flatMap((policy) => statementsIn(policy.properties.PolicyDocument)),
  ];
};

/** `action on resource`, one of each, sorted. */
export const permissionsIn = (statements: Statement[]): string[] =>
  [
    ...new Set(
      statements.flatMap(({ actions, resources }) =>
        actions.flatMap((action) => resources.map((on) => `${action} on ${on}`)),
      ),
    ),
  ].sort();
