import { say, type Text } from '../../lib/say.ts';

/** What each operation did, as a sentence goes on after a name. */
export const actWords: Partial<Record<string, Text>> = {
  createCampaign: { id: 'membuat acara', en: 'created the campaign' },
  copyCampaign: { id: 'menyalin acara', en: 'copied the campaign' },
  changeCampaign: { id: 'mengubah acara', en: 'changed the campaign' },
  openCampaign: { id: 'membuka acara', en: 'opened the campaign' },
  closeCampaign: { id: 'menutup acara', en: 'closed the campaign' },
  pauseCampaign: { id: 'menjeda acara', en: 'paused the campaign' },
  publishConsent: { id: 'menerbitkan teks persetujuan', en: 'published a consent text' },
  createSession: { id: 'menambah kota', en: 'added a city' },
  changeSession: { id: 'mengubah kota', en: 'changed a city' },
  setQuota: { id: 'mengubah kuota', en: 'changed a quota' },
  openSession: { id: 'membuka kota', en: 'opened a city' },
  closeSession: { id: 'menutup kota', en: 'closed a city' },
  createChannel: { id: 'menambah kanal', en: 'added a channel' },
  changeChannel: { id: 'mengubah kanal', en: 'changed a channel' },
  createPartnerKey: { id: 'membuat kunci mitra', en: 'made a partner key' },
  revokePartnerKey: { id: 'mencabut kunci mitra', en: 'revoked a partner key' },
  setWebhook: { id: 'mengatur webhook', en: 'set a webhook' },
  removeWebhook: { id: 'menghapus webhook', en: 'removed a webhook' },
  cancelSignUp: { id: 'membatalkan pendaftaran', en: 'cancelled a sign-up' },
  moveSignUp: { id: 'memindahkan pendaftaran', en: 'moved a sign-up' },
  promoteSignUp: { id: 'memberi tempat di luar urutan', en: 'gave a place out of turn' },
  correctSignUp: { id: 'membetulkan data orang', en: "corrected a person's data" },
  mergeSignUps: { id: 'menggabung dua data orang', en: 'merged two records of a person' },
  searchPeople: { id: 'mencari orang', en: 'searched for a person' },
  getSignUp: { id: 'membuka data orang', en: "opened a person's record" },
  resend: { id: 'mengirim ulang tiket', en: 'sent a ticket again' },
  createRightsRequest: { id: 'mencatat permintaan hak', en: 'noted a request for a right' },
  closeRightsRequest: { id: 'menutup permintaan hak', en: 'closed a request for a right' },
  findHolder: { id: 'mencari pemilik data', en: 'looked for whose data it is' },
  getAccessFile: { id: 'membuat berkas data seseorang', en: "put a person's data together" },
  openNik: { id: 'membuka NIK', en: 'opened a NIK' },
  getConsentProof: { id: 'membuka bukti persetujuan', en: 'opened a proof of consent' },
  withdrawConsent: { id: 'mencabut persetujuan seseorang', en: "took a person's consent back" },
  eraseSignUp: { id: 'menghapus data seseorang', en: "erased a person's data" },
  createRecount: { id: 'menghitung ulang', en: 'recounted' },
  grantRole: { id: 'memberi peran', en: 'gave a role' },
  revokeRole: { id: 'mencabut peran', en: 'took a role away' },
  createImport: { id: 'memulai unggahan', en: 'began an upload' },
  putChunk: { id: 'mengirim bagian unggahan', en: 'sent a part of an upload' },
  createPartnerSignUps: { id: 'mendaftarkan orang lewat API', en: 'signed people up by API' },
  seeRegistered: { id: 'diberi tahu siapa yang sudah terdaftar', en: 'was told who is registered already' },
  lookUpPerson: { id: 'mencari orang di meja bantuan', en: 'looked a person up at the help desk' },
  handOver: { id: 'menyerahkan pendaftaran kepada pemilik KTP', en: 'handed a sign-up over to who holds the ID card' },
  createCheckIns: { id: 'mencatat yang masuk', en: 'let people in' },
  setBib: { id: 'memberi nomor dada', en: 'gave a bib' },
  createDevice: { id: 'menambah kios', en: 'added a kiosk' },
  inviteDevice: { id: 'membuat kode kios baru', en: 'made a new kiosk code' },
  revokeDevice: { id: 'mencabut kios', en: 'revoked a kiosk' },
  askReturn: { id: 'meminta tempat kios kembali', en: "asked for a kiosk's places" },
  writeOffDevice: { id: 'menghapusbukukan kios', en: 'wrote a kiosk off' },
  createHelpDeskPin: { id: 'membuat PIN meja bantuan kios', en: "made a kiosk's help-desk PIN" },
  openHelpDesk: { id: 'membuka meja bantuan', en: 'opened its help desk' },
  lookUpAtKiosk: { id: 'mencari orang untuk kru', en: 'looked a person up for its crew' },
  setLeasable: { id: 'mengatur jatah kios', en: 'set what kiosks may hold' },
  resolveRecord: { id: 'memutuskan data dari kios', en: "decided on a kiosk's record" },
  createLease: { id: 'mengambil tempat', en: 'leased places' },
  returnLease: { id: 'mengembalikan tempat', en: 'gave places back' },
  createRecords: { id: 'mengirim data pendaftaran', en: 'handed in records' },
  createCompetition: { id: 'membuat lomba', en: 'created a competition' },
  changeCompetition: { id: 'mengubah lomba', en: 'changed a competition' },
  openCompetition: { id: 'membuka lomba', en: 'opened a competition' },
  closeCompetition: { id: 'menutup lomba', en: 'closed a competition' },
  inviteJudge: { id: 'mengundang juri', en: 'invited a judge' },
  changeJudge: { id: 'mengubah data juri', en: 'changed a judge' },
  openRound: { id: 'memulai babak', en: 'began a round' },
  closeRound: { id: 'mengunci babak', en: 'locked a round' },
  signOffRevision: { id: 'menyetujui perubahan nilai', en: 'signed off a change of marks' },
  proposeRevision: { id: 'meminta perubahan nilai', en: 'asked for a change of marks' },
  answerObjection: { id: 'menjawab keberatan', en: 'answered an objection' },
  declareConflict: { id: 'menyatakan ada hubungan dengan peserta', en: 'declared a conflict' },
  announce: { id: 'mengumumkan peringkat', en: 'announced the ranking' },
  setTargets: { id: 'mengubah target', en: 'changed targets' },
  setDenominators: { id: 'mengubah jumlah penduduk', en: 'changed denominators' },
};

/** An operation that is newer than this page is shown by its name. */
export const sayAct = (does: string): string => {
  const words = actWords[does];
  return words ? say(words) : does;
};

const roleWords: Partial<Record<string, Text>> = {
  manager: { id: 'manajer', en: 'manager' },
  coordinator: { id: 'koordinator', en: 'coordinator' },
  crew: { id: 'kru', en: 'crew' },
  judge: { id: 'juri', en: 'judge' },
  partner: { id: 'kunci mitra', en: 'partner key' },
  kiosk: { id: 'kios', en: 'kiosk' },
  'revoked-kiosk': { id: 'kios yang dicabut', en: 'revoked kiosk' },
  'signed-in': { id: 'manajer penyelenggara', en: "organiser's manager" },
};
export const sayRole = (role: string): string => {
  const words = roleWords[role];
  return words ? say(words) : role;
};

const idWords: Partial<Record<string, Text>> = {
  sessionId: { id: 'kota', en: 'city' },
  channelId: { id: 'kanal', en: 'channel' },
  signUpId: { id: 'pendaftaran', en: 'sign-up' },
  signUpIds: { id: 'pendaftaran', en: 'sign-ups' },
  crew: { id: 'kru', en: 'crew' },
  newSignUpId: { id: 'menjadi', en: 'became' },
  importId: { id: 'unggahan', en: 'upload' },
  n: { id: 'bagian', en: 'part' },
  keyId: { id: 'kunci', en: 'key' },
  deviceId: { id: 'kios', en: 'kiosk' },
  recordId: { id: 'data kios', en: 'record' },
  leaseId: { id: 'pinjaman', en: 'lease' },
  competitionId: { id: 'lomba', en: 'competition' },
  roundId: { id: 'babak', en: 'round' },
  entryNumber: { id: 'peserta', en: 'entry' },
  rightsRequestId: { id: 'permintaan', en: 'request' },
  reason: { id: 'alasan', en: 'reason' },
  erasureId: { id: 'penghapusan', en: 'erasure' },
  judgeNumber: { id: 'juri', en: 'judge' },
};
export const sayIdKind = (name: string): string => {
  const words = idWords[name];
  return words ? say(words) : name;
};
