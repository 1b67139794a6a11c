import * as z from 'zod';
import { AreaCode, areaLevels } from '../domain/area-code.ts';
import { Instant } from '../domain/campaign.ts';
import { Day, Denominator, Target } from '../domain/coverage.ts';

/** A list is sent in parts of at most so many. */
const atOnce = 500;
export const Targets = z.strictObject({ items: z.array(Target).min(1).max(atOnce) }).meta({ id: 'Targets' });
export const Denominators = z
  .strictObject({ items: z.array(Denominator).min(1).max(atOnce) })
  .meta({ id: 'Denominators' });
export const HowManySet = z.object({ set: z.int() });

export const CoverageQuery = z.strictObject({
  area: AreaCode.default('*'),
  at: Day.optional().meta({ description: "Default: today, in the campaign's time zone." }),
});

const Valid = z.object({ value: z.int(), validFrom: Day }).nullable();
const Reached = z.object({
  areaCode: z.string(),
  occupation: z.string().optional(),
  from: Day,
  to: Day,
  target: z.int(),
  counted: z.int(),
});

export const AreaFigures = z
  .object({
    areaCode: AreaCode,
    signUps: z.int(),
    members: z.int(),
    newMembers: z.int(),
    residents: Valid,
    baseline: Valid,
    covered: z.int(),
    coverage: z.number().nullable().meta({ description: 'Percent of the residents over 18, to two digits.' }),
    target: Reached.nullable(),
  })
  .meta({ id: 'AreaFigures' });

const DayFigures = z.object({ date: Day, total: z.int(), newMembers: z.int() });

export const Coverage = z
  .object({
    asOf: Instant,
    at: Day,
    level: z.enum(areaLevels),
    area: AreaFigures,
    targets: z.array(Reached).meta({ description: 'All targets of the area, also by profession.' }),
    parts: z.array(AreaFigures).meta({ description: 'The areas directly below; `-` where people did not say.' }),
    days: z.array(DayFigures),
  })
  .meta({ id: 'Coverage' });

/** As counts name it. */
export const CountedCity = z
  .string()
  .regex(/^(\d\d\.\d\d|-)$/)
  .meta({
    id: 'CountedCity',
    example: '32.73',
    description: 'A city by its code; `-` for people whose city is not known.',
  });

export const CityDays = z
  .object({
    asOf: Instant,
    cityCode: CountedCity,
    days: z
      .array(DayFigures)
      .meta({ description: 'Who has a place or waits, by the day of their sign-up. Days without any are left out.' }),
  })
  .meta({ id: 'CityDays' });
