import type { App } from 'aws-cdk-lib';
import { DaftarStack } from './daftar-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Settings } from './settings.ts';

/** Jakarta: personal data is stored in the country. */
const region = 'ap-southeast-3';
/** Where AWS keeps what belongs to CloudFront. No personal data. */
const edgeRegion = 'us-east-1';

/** Both stacks, for whichever account signs the deployment: what is checked offline is what is deployed. */
export const createStacks = (app: App, { pagesFolder, settings }: { pagesFolder: string; settings: Settings }) => {
  const edge = new EdgeStack(app, 'DaftarEdge', {
    env: { region: edgeRegion },
    description: 'Daftar: firewall of CloudFront',
  });
  const daftar = new DaftarStack(app, 'Daftar', {
    env: { region },
    description: 'Daftar: campaigns and sign-ups',
    firewallArn: edge.firewallArn,
    pagesFolder,
    settings,
  });
  return { edge, daftar };
};
