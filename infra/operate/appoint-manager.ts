import { parseArgs } from 'node:util';
import * as z from 'zod';
import { OrganiserId } from '../../shared/domain/ids.ts';
import { type KeyRing, keyRingOfKms } from '../../shared/keys/key-ring.ts';
import { openTable, type Table } from '../../shared/table/client.ts';
import { organisers } from '../../shared/table/organiser.item.ts';
import { staffRoles } from '../../shared/table/staff-role.item.ts';

const Appointment = z.strictObject({
  organiser: OrganiserId,
  /** Of the organiser; needed the first time. */
  name: z.string().min(2).max(120).optional(),
  /** With which the manager signs in. Tokens and roles name it in lower case. */
  email: z.email().toLowerCase(),
});
export type Appointment = z.input<typeof Appointment>;

/**
 * Makes somebody a manager of all of an organiser's campaigns, and the organiser too if there is none yet: its secret is made
 * once and never again, for every person key depends on it. Later managers are appointed by the first, on the dashboard.
 */
export const appointManager = async (table: Table, keys: KeyRing, appointment: Appointment) => {
  const { organiser: organiserId, name, email } = Appointment.parse(appointment);
  if (!(await organisers(table).get(organiserId))) {
    if (name === undefined) throw new Error(`There is no organiser ${organiserId} yet: give its --name`);
    await organisers(table).putNew({ organiserId, name, sealedSecret: (await keys.newKey()).sealed });
  }
  await staffRoles(table).grant(email, { role: 'manager', organiserId });
};

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { table: text, key: text, organiser: text, name: text, email: text } });
  const { table, key, ...appointment } = z
    .looseObject({ table: z.string(), key: z.string(), organiser: z.string(), email: z.string() })
    .parse(values);
  await appointManager(openTable({ tableName: table }), keyRingOfKms(key), appointment);
  process.stdout.write(`${appointment.email} manages ${appointment.organiser}\n`);
}
