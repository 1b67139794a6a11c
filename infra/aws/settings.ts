import type { Node } from 'constructs';

/** What differs from one installation to the next: `cdk deploy -c domainName=… -c certificateArn=… -c alarmEmail=…`. */
export type Settings = {
  /** A certificate for CloudFront lies in us-east-1. */
  domain?: { name: string; certificateArn: string };
  alarmEmail?: string;
};

const textIn = (node: Node, name: string): string | undefined => {
  const value: unknown = node.tryGetContext(name);
  if (value !== undefined && typeof value !== 'string') throw new Error(`${name} is not text`);
  return value;
};

export const settingsFrom = (node: Node): Settings => {
  const name = textIn(node, 'domainName');
  const certificateArn = textIn(node, 'certificateArn');
  const alarmEmail = textIn(node, 'alarmEmail');
  if ((name === undefined) !== (certificateArn === undefined))
    throw new Error('domainName and certificateArn go together');
  return {
    ...(name !== undefined && certificateArn !== undefined && { domain: { name, certificateArn } }),
    ...(alarmEmail !== undefined && { alarmEmail }),
  };
};
