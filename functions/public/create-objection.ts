import { routes } from '../../shared/api/routes.ts';
import { newObjectionId } from '../../shared/keys/made-ids.ts';
import { shownObjection } from '../http/competition/show-objection.ts';
import { created, operation } from '../http/endpoint.ts';
import { entryOfCode, letEntrantPass } from './entry-holder.ts';

export const createObjection = operation(routes.createObjection, async ({ params, body, now, daftar, problem }) => {
  const { entry, competition } = await entryOfCode(params.entryCode, daftar);
  await letEntrantPass(entry, body.phoneEnd, now, daftar);
  const anyLocked = competition.opened.some(({ state }) => state === 'locked');
  if (!anyLocked || now >= Date.parse(competition.objectionsUntil)) throw problem('objections-closed');
  const { competitionId, entryNumber } = entry;
  // Sent twice is said once.
  const earlier = (await daftar.objections.ofCompetition(competitionId)).find(
    (one) => one.entryNumber === entryNumber && one.text === body.text,
  );
  if (earlier) return created(shownObjection(earlier));
  const objection = {
    objectionId: newObjectionId(),
    entryNumber,
    text: body.text,
    raisedAt: new Date(now).toISOString(),
  };
  await daftar.objections.add({ ...objection, competitionId, version: 1 });
  return created(objection);
});
