import type { Language } from '../../shared/domain/field-problems.ts';
import { type ColumnUse, columnUses } from '../../shared/lists/columns/list-field.ts';
import { plainTitle } from '../../shared/lists/columns/recognise-title.ts';
import { type ListPlan, withMapping } from '../../shared/lists/doctor/plan-list.ts';
import { say } from './texts.ts';
import { WrongOption } from './wrong-option.ts';

/** The plan with the columns that `--column field=title` names; an empty title leaves a field out. */
export const chooseColumns = (plan: ListPlan, choices: readonly string[], language: Language): ListPlan => {
  let mapping = [...plan.mapping];
  for (const choice of choices) {
    const [field = '', title = ''] = splitOnce(choice);
    const use = columnUses.find((one): one is ColumnUse => one === field);
    if (use === undefined || !choice.includes('=')) {
      throw new WrongOption(say('badColumn', language, choice, columnUses.join(' | ')));
    }
    mapping = mapping.map((other) => (other === use ? null : other));
    if (title === '') continue;
    const column = plan.titles.findIndex((one) => plainTitle(one) === plainTitle(title));
    if (column < 0) throw new WrongOption(say('noSuchTitle', language, title, plan.titles.filter(Boolean).join(', ')));
    mapping[column] = use;
  }
  return choices.length === 0 ? plan : withMapping(plan, mapping);
};

const splitOnce = (choice: string) => [choice.slice(0, choice.indexOf('=')), choice.slice(choice.indexOf('=') + 1)];
