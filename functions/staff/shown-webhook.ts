import type { StoredWebhook } from '../../shared/table/webhook.item.ts';

/** A webhook as its managers see it: all but its secret. */
export const shownWebhook = ({ sealedSecret: _secret, nextAt: _nextAt, ...webhook }: StoredWebhook) => webhook;
