import { PartnerKeys } from './partner-keys.tsx';
import { PartnerWebhook } from './partner-webhook.tsx';

type Props = { campaignId: string; channelId: string; name: string };

/** How a partner's system gets in, and where it is told of changes. */
export const PartnerAccess = (props: Props) => (
  <div class="setup-form">
    <PartnerKeys {...props} />
    <PartnerWebhook {...props} />
  </div>
);
