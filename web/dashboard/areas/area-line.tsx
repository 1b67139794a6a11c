import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { address } from '../address.ts';
import { PageLink } from '../page-link.ts';
import { areaName, hasParts, isUnknown } from './area-names.ts';
import { showPercent } from './show-percent.ts';
import type { AreaFigures } from './use-coverage.ts';

/** Where the table is too narrow for columns, each figure is followed by its own name. */
export const columnNames = {
  coverage: { id: 'Cakupan', en: 'Coverage' },
  signUps: { id: 'Pendaftar / target', en: 'Sign-ups / target' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
} as const satisfies Record<string, Text>;
const texts = {
  reached: { id: 'target tercapai', en: 'target reached' },
} as const satisfies Record<string, Text>;
const ofTarget: TextAround<[string, string]> = { id: (n, of) => `${n} / ${of}`, en: (n, of) => `${n} / ${of}` };

export const AreaLine = ({ figures, most }: { figures: AreaFigures; most: number }) => {
  const { areaCode, signUps, newMembers, target, coverage } = figures;
  const isReached = target !== null && target.counted >= target.target;
  const figure = (value: number) => (value === 0 ? '–' : showNumber(value));
  return (
    <tr data-area={areaCode}>
      <th scope="row">
        {isUnknown(areaCode) && (
          <span class="area-unknown">
            <Icon name="pending" />{' '}
          </span>
        )}
        {hasParts(areaCode) ? (
          <PageLink to={{ view: 'coverage', area: areaCode, at: address.value.at }}>{areaName(areaCode)}</PageLink>
        ) : (
          areaName(areaCode)
        )}
      </th>
      <td data-label={say(columnNames.coverage)} data-figure="coverage">
        <b>{showPercent(coverage)}</b>
      </td>
      <td class="area-bar-cell">
        <AreaBar figures={figures} most={most} />
      </td>
      <td data-label={say(columnNames.signUps)} data-figure="signUps">
        {target ? (
          <>
            <b>{say(ofTarget, showNumber(target.counted), showNumber(target.target))}</b>{' '}
            {isReached && (
              <span class="area-reached">
                <Icon name="place" />
                <span class="visually-hidden">{say(texts.reached)}</span>
              </span>
            )}
          </>
        ) : (
          figure(signUps)
        )}
      </td>
      <td class="area-new" data-label={say(columnNames.newMembers)} data-figure="newMembers">
        {figure(newMembers)}
      </td>
    </tr>
  );
};

/**
 * Residents over 18 as a fence, as quotas are: hatched who was a member before, solid who became one since. Where nobody told how many
 * live there, a plain bar compares the areas by their sign-ups. The figures beside it say the same in words.
 */
const AreaBar = ({
  figures: { residents, baseline, covered, signUps },
  most,
}: {
  figures: AreaFigures;
  most: number;
}) => {
  if (!residents || residents.value === 0)
    return signUps === 0 ? null : (
      <div class="area-plain-bar" style={{ width: `${(100 * signUps) / most}%` }} aria-hidden="true" />
    );
  const share = (people: number) => `${Math.min(100, (100 * people) / residents.value)}%`;
  const before = Math.min(baseline?.value ?? 0, covered);
  return (
    <div class="area-bar" aria-hidden="true">
      <div class="area-bar-before" style={{ width: share(before) }} />
      <div class="area-bar-since" style={{ width: share(covered - before) }} />
      <div class="area-bar-post" />
    </div>
  );
};
