import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import type { DateOrder } from '../../shared/lists/cures/cure-birth-date.ts';
import type { Rules } from '../../shared/lists/doctor/examine-person.ts';
import { type ListPlan, missingColumns, planList } from '../../shared/lists/doctor/plan-list.ts';
import { bringVillages } from '../../shared/lists/places/find-village.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { Unreadable } from '../../shared/lists/read/unreadable.ts';
import { chooseColumns } from './choose-columns.ts';
import { say } from './texts.ts';
import { WrongOption } from './wrong-option.ts';

/** What a person has said of how their file is to be read. */
export type Reading = { column?: string[] | undefined; dateOrder?: DateOrder | undefined; language: Language };
export type OpenedList = { file: Blob; plan: ListPlan; rules: Rules };

/** Opens a list as its campaign needs it. Without a campaign at hand, a list with NIKs is taken for one that needs them. */
export const openAsList = async (
  path: string,
  { column, dateOrder, language }: Reading,
  campaign?: { personRule: Rules['personRule'] },
): Promise<OpenedList> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new WrongOption(say('noFile', language, path));
  const file = await openAsBlob(path);
  const plan = chooseColumns(await planList(await openList(file)), column ?? [], language);
  if (plan.columnOf.villageCode !== undefined) await bringVillages();
  const personRule = campaign?.personRule ?? (plan.columnOf.nik === undefined ? 'phone' : 'nik');
  refuseWithoutColumns(plan, personRule, language);
  return { file, plan, rules: { personRule, today: new Date().toISOString().slice(0, 10), dateOrder } };
};

const refuseWithoutColumns = (plan: ListPlan, personRule: Rules['personRule'], language: Language) => {
  const [first, ...others] = missingColumns(plan, personRule);
  if (first === undefined) return;
  if (plan.headerLine === 0) throw new Unreadable('no-columns');
  const titles = plan.titles.filter((title) => title !== '').join(', ');
  throw new WrongOption(say('missingColumns', language, [first, ...others].join(', '), titles, first));
};
