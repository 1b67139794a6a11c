import type { Campaign } from '../../shared/domain/campaign.ts';
import { problem } from './problem.ts';

/** Why a campaign takes nobody, with what people are told of a pause. A pause that the numbers knew of first comes without it. */
export const shutProblem = (code: 'campaign-closed' | 'campaign-paused', { paused }: Pick<Campaign, 'paused'>) =>
  problem(code, code === 'campaign-paused' && paused ? { members: { paused } } : {});
