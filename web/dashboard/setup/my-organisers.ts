import { useEffect, useState } from 'preact/hooks';
import { staffCall } from '../../lib/staff-call.ts';

/** The organisers for whom whoever is signed in may create campaigns; nothing while that is being asked. */
export const useMyOrganisers = (): string[] | 'failed' | undefined => {
  const [mine, setMine] = useState<string[] | 'failed'>();
  useEffect(() => {
    void staffCall('getMe', {}).then((answer) => {
      if (answer.kind !== 'answered') return setMine('failed');
      const managed = answer.body.roles.filter(
        ({ role, campaignId }) => role === 'manager' && campaignId === undefined,
      );
      setMine([...new Set(managed.map(({ organiserId }) => organiserId))]);
    });
  }, []);
  return mine;
};
