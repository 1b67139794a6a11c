import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { PageLink } from '../page-link.ts';
import { areaName, wholeCampaign } from './area-names.ts';

const texts = { trail: { id: 'Wilayah', en: 'Areas' } } as const satisfies Record<string, Text>;

/** Where one is, and the way back up. */
export const AreaTrail = ({ areas }: { areas: string[] }) => (
  <nav class="area-trail" aria-label={say(texts.trail)}>
    <ol>
      {areas.map((area, at) => (
        <li key={area}>
          {at === areas.length - 1 ? (
            <span aria-current="page">{areaName(area)}</span>
          ) : (
            <PageLink to={{ view: 'coverage', area: area === wholeCampaign ? undefined : area, at: address.value.at }}>
              {areaName(area)}
            </PageLink>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
