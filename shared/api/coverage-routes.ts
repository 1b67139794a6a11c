import * as z from 'zod';
import { Denominator, Target } from '../domain/coverage.ts';
import { CampaignId } from '../domain/ids.ts';
import * as coverage from './coverage-shapes.ts';
import { defineRoutes } from './route.ts';
import * as shape from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const manager = ['manager'] as const;
/** 500 lines of a list. */
const listLimit = 128 * 1024;

/** How far a campaign has come in each area, and what that is held against. */
export const coverageRoutes = defineRoutes({
  getCoverage: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/coverage',
    summary: 'Show how an area and the areas directly below it stood on a day',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem'],
    params: inCampaign,
    query: coverage.CoverageQuery,
    success: { 200: coverage.Coverage },
    problems: ['campaign-not-found', 'invalid-parameter'],
  },
  listCityDays: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/cities/{cityCode}/days',
    summary: 'Show how many signed up for a city on each day',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem'],
    params: inCampaign.extend({ cityCode: coverage.CountedCity }),
    success: { 200: coverage.CityDays },
    problems: ['campaign-not-found'],
  },
  setTargets: {
    method: 'PUT',
    path: '/v1/campaigns/{campaignId}/targets',
    summary: 'Set targets by area, profession and period; the same ones again change nothing',
    function: 'staff',
    caller: manager,
    table: ['Query', 'PutItem', 'DeleteItem'],
    bodyLimit: listLimit,
    afterRetention: true,
    params: inCampaign,
    body: coverage.Targets,
    success: { 200: coverage.HowManySet },
    problems: ['campaign-not-found'],
  },
  listTargets: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/targets',
    summary: 'List all targets',
    function: 'staff',
    caller: manager,
    table: ['Query'],
    params: inCampaign,
    query: shape.PageQuery,
    success: { 200: shape.listOf(Target) },
    problems: ['campaign-not-found', 'invalid-parameter'],
  },
  setDenominators: {
    method: 'PUT',
    path: '/v1/campaigns/{campaignId}/denominators',
    summary: 'Set what coverage is measured against from a day on; earlier days keep theirs',
    function: 'staff',
    caller: manager,
    table: ['Query', 'PutItem', 'DeleteItem'],
    bodyLimit: listLimit,
    afterRetention: true,
    params: inCampaign,
    body: coverage.Denominators,
    success: { 200: coverage.HowManySet },
    problems: ['campaign-not-found'],
  },
  listDenominators: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/denominators',
    summary: 'List all denominators',
    function: 'staff',
    caller: manager,
    table: ['Query'],
    params: inCampaign,
    query: shape.PageQuery,
    success: { 200: shape.listOf(Denominator) },
    problems: ['campaign-not-found', 'invalid-parameter'],
  },
});
