import { serve } from '../http/endpoint.ts';
import { announce } from './announce.ts';
import { answerObjection } from './answer-objection.ts';
import { askReturn } from './ask-return.ts';
import { cancelSignUp } from './cancel-sign-up.ts';
import { changeCampaign } from './change-campaign.ts';
import { changeChannel } from './change-channel.ts';
import { changeCompetition } from './change-competition.ts';
import { changeJudge } from './change-judge.ts';
import { changeSession } from './change-session.ts';
import { closeCampaign } from './close-campaign.ts';
import { closeCompetition } from './close-competition.ts';
import { closeRightsRequest } from './close-rights-request.ts';
import { closeRound } from './close-round.ts';
import { closeSession } from './close-session.ts';
import { copyCampaign } from './copy-campaign.ts';
import { correctSignUp } from './correct-sign-up.ts';
import { createCampaign } from './create-campaign.ts';
import { createChannel } from './create-channel.ts';
import { createCheckIns } from './create-check-ins.ts';
import { createCompetition } from './create-competition.ts';
import { createDevice } from './create-device.ts';
import { createExport } from './create-export.ts';
import { createHelpDeskPin } from './create-help-desk-pin.ts';
import { createPartnerKey } from './create-partner-key.ts';
import { createRecount } from './create-recount.ts';
import { createRightsRequest } from './create-rights-request.ts';
import { createSession } from './create-session.ts';
import { endExport } from './end-export.ts';
import { eraseSignUp } from './erase-sign-up.ts';
import { excludeEntry } from './exclude-entry.ts';
import { exportScores } from './export-scores.ts';
import { findHolder } from './find-holder.ts';
import { getAccessFile } from './get-access-file.ts';
import { getCheckInRoster } from './get-check-in-roster.ts';
import { getConsentProof } from './get-consent-proof.ts';
import { getCounts } from './get-counts.ts';
import { getCoverage } from './get-coverage.ts';
import { getEntryStanding } from './get-entry-standing.ts';
import { getExport } from './get-export.ts';
import { getMe } from './get-me.ts';
import { getRanking } from './get-ranking.ts';
import { getRecount } from './get-recount.ts';
import { getSettings } from './get-settings.ts';
import { getSignUp } from './get-sign-up.ts';
import { getWebhook } from './get-webhook.ts';
import { grantRole } from './grant-role.ts';
import { handOver } from './hand-over.ts';
import { inviteDevice } from './invite-device.ts';
import { inviteJudge } from './invite-judge.ts';
import { listAudit } from './list-audit.ts';
import { listCampaigns } from './list-campaigns.ts';
import { listChannelSignUps } from './list-channel-sign-ups.ts';
import { listChannels } from './list-channels.ts';
import { listCityDays } from './list-city-days.ts';
import { listCompetitions } from './list-competitions.ts';
import { listConsents } from './list-consents.ts';
import { listDenominators } from './list-denominators.ts';
import { listDevices } from './list-devices.ts';
import { listDoubleScans } from './list-double-scans.ts';
import { listEntries } from './list-entries.ts';
import { listExportedSignUps } from './list-exported-sign-ups.ts';
import { listJudges } from './list-judges.ts';
import { listObjections } from './list-objections.ts';
import { listPartnerKeys } from './list-partner-keys.ts';
import { listRecords } from './list-records.ts';
import { listRevisions } from './list-revisions.ts';
import { listRightsRequests } from './list-rights-requests.ts';
import { listRoles } from './list-roles.ts';
import { listRoster } from './list-roster.ts';
import { listSessions } from './list-sessions.ts';
import { listTargets } from './list-targets.ts';
import { lookUpPerson } from './look-up-person.ts';
import { mergeSignUps } from './merge-sign-ups.ts';
import { moveSignUp } from './move-sign-up.ts';
import { openCampaign } from './open-campaign.ts';
import { openCompetition } from './open-competition.ts';
import { openExportedSignUps } from './open-exported-sign-ups.ts';
import { openNik } from './open-nik.ts';
import { openRound } from './open-round.ts';
import { openSession } from './open-session.ts';
import { pauseCampaign } from './pause-campaign.ts';
import { promoteSignUp } from './promote-sign-up.ts';
import { publishConsent } from './publish-consent.ts';
import { readmitEntry } from './readmit-entry.ts';
import { reassignEntries } from './reassign-entries.ts';
import { removeWebhook } from './remove-webhook.ts';
import { resendTicket } from './resend-ticket.ts';
import { resolveRecord } from './resolve-record.ts';
import { resumeCampaign } from './resume-campaign.ts';
import { revokeDevice } from './revoke-device.ts';
import { revokePartnerKey } from './revoke-partner-key.ts';
import { revokeRole } from './revoke-role.ts';
import { searchPeople } from './search-people.ts';
import { setBib } from './set-bib.ts';
import { setDenominators } from './set-denominators.ts';
import { setLeasable } from './set-leasable.ts';
import { setQuota } from './set-quota.ts';
import { setTargets } from './set-targets.ts';
import { setWebhook } from './set-webhook.ts';
import { signOffRevision } from './sign-off-revision.ts';
import { verifyAudit } from './verify-audit.ts';
import { withdrawConsent } from './withdraw-consent.ts';
import { writeOffDevice } from './write-off-device.ts';

export const handler = serve('staff', {
  getMe,
  getSignUp,
  correctSignUp,
  mergeSignUps,
  resendTicket,
  searchPeople,
  listAudit,
  listCampaigns,
  createCampaign,
  changeCampaign,
  openCampaign,
  closeCampaign,
  pauseCampaign,
  resumeCampaign,
  publishConsent,
  createSession,
  listSessions,
  changeSession,
  setQuota,
  openSession,
  closeSession,
  listRoster,
  createChannel,
  listChannels,
  changeChannel,
  setWebhook,
  getWebhook,
  removeWebhook,
  listChannelSignUps,
  createHelpDeskPin,
  createPartnerKey,
  listPartnerKeys,
  revokePartnerKey,
  cancelSignUp,
  moveSignUp,
  promoteSignUp,
  getCounts,
  getCoverage,
  listCityDays,
  setTargets,
  listTargets,
  setDenominators,
  listDenominators,
  createRecount,
  getRecount,
  listRoles,
  grantRole,
  revokeRole,
  lookUpPerson,
  handOver,
  createCheckIns,
  getCheckInRoster,
  listDoubleScans,
  setBib,
  createDevice,
  listDevices,
  inviteDevice,
  revokeDevice,
  askReturn,
  verifyAudit,
  writeOffDevice,
  setLeasable,
  listRecords,
  resolveRecord,
  createCompetition,
  listCompetitions,
  changeCompetition,
  openCompetition,
  closeCompetition,
  listEntries,
  excludeEntry,
  readmitEntry,
  inviteJudge,
  changeJudge,
  reassignEntries,
  listJudges,
  openRound,
  closeRound,
  getRanking,
  getEntryStanding,
  exportScores,
  listRevisions,
  signOffRevision,
  listObjections,
  answerObjection,
  closeRightsRequest,
  createRightsRequest,
  eraseSignUp,
  findHolder,
  getAccessFile,
  getConsentProof,
  listRightsRequests,
  openNik,
  withdrawConsent,
  announce,
  getSettings,
  listConsents,
  copyCampaign,
  createExport,
  getExport,
  listExportedSignUps,
  openExportedSignUps,
  endExport,
});
