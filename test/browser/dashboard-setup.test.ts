import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DashboardStage, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-siap');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

test('a list of cities that was asked for before one was added does not take it away again', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.newTab();
  await page.clock.install();
  await page.goto(`/dashboard/?campaign=${campaign}&view=setup`);
  await page.locator('[data-session="bandung"]').waitFor();
  const [asked, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let lists = 0;
  await page.route('**/sessions', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    lists += 1;
    if (lists > 1) return route.continue();
    const response = await route.fetch();
    asked.resolve();
    await held.promise;
    return route.fulfill({ response });
  });
  // The page asks for the list once a minute.
  await page.clock.fastForward(60_000);
  await asked.promise;
  await page.getByRole('combobox', { name: 'Kota', exact: true }).fill('batam');
  await page.keyboard.press('Enter');
  await page.getByLabel('Tempat', { exact: true }).fill('Alun-alun Engku Putri');
  await page.getByLabel('Tanggal', { exact: true }).fill('2098-11-14');
  await page.getByRole('button', { name: 'Tambahkan kota ini' }).click();
  await page.getByText('Batam ditambahkan.').waitFor();
  held.resolve();
  await expect.poll(() => lists).toBe(2);
  expect(await page.locator('[data-session="batam"]').count()).toBe(1);
});

test('what is wrong is said at its field, what is right stays, and an address that is taken is said so', async () => {
  const page = await stage.openDashboard('?new=campaign');
  await page.getByLabel('Nama acara').fill('Lari Kota');
  await page.getByLabel('Alamat singkat').fill('Lari Kota!');
  await page.getByLabel('Target pendaftar (boleh kosong)').fill('banyak');
  await page.getByLabel('Pendaftaran selesai').fill('2020-01-01T00:00');
  await page.getByRole('button', { name: 'Simpan, lanjut ke kota' }).click();
  await page.getByText('3 isian perlu diperbaiki').waitFor();
  expect(await page.locator('.error-summary').evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.getByLabel('Nama acara').inputValue()).toBe('Lari Kota');

  await page.getByLabel('Alamat singkat').fill('fun-run-5k');
  await page.getByLabel('Target pendaftar (boleh kosong)').fill('35.000');
  await page.getByLabel('Pendaftaran selesai').fill('2099-01-01T00:00');
  await page.getByRole('button', { name: 'Simpan, lanjut ke kota' }).click();
  await page.getByText('Alamat singkat: Alamat ini sudah dipakai acara lain.').waitFor();
  expect(await page.getByLabel('Target pendaftar (boleh kosong)').inputValue()).toBe('35.000');
});

test('opening says what is missing, and opens nothing', async () => {
  const body = {
    campaignId: 'acara-kosong',
    organiserId: 'panitia-nusantara',
    name: 'Acara Kosong',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2021-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    consentText: 'Setuju.',
  };
  await stage.call('POST', '/v1/campaigns', { token: stage.manager, body });
  const page = await stage.openDashboard('?campaign=acara-kosong&view=setup');
  await page.getByRole('button', { name: 'Buka pendaftaran' }).click();
  await page.getByText('Belum ada kota atau kanal komunitas').waitFor();
  await page.getByText('Waktu selesai sudah lewat').waitFor();
  await page.getByRole('button', { name: 'Tambah pertanyaan' }).click();
  await page.getByRole('link', { name: 'Ada pertanyaan yang belum disimpan.' }).waitFor();
  const { body: now } = await stage.call('GET', '/v1/campaigns/acara-kosong');
  expect(now.state).toBe('closed');
});

const settingsOf = async (campaignId: string) =>
  (await stage.call('GET', `/v1/campaigns/${campaignId}/settings`, { token: stage.manager })).body;

test('name, dates and target are changed later; a target is taken away again', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=settings`);
  await page.getByLabel('Nama acara').fill('Nama Baru');
  await page.getByLabel('Pendaftaran selesai').fill('2099-06-30T23:59');
  const target = page.getByLabel('Target pendaftar (boleh kosong)');
  await target.fill('35.000');
  const save = page.getByRole('button', { name: 'Simpan: Nama, waktu dan target' });
  await save.click();
  await page.getByText('Tersimpan.').waitFor();
  expect(await settingsOf(campaign)).toMatchObject({
    name: 'Nama Baru',
    endsAt: '2099-06-30T16:59:00.000Z',
    target: 35_000,
  });
  await target.fill('');
  await save.click();
  await expect.poll(async () => 'target' in (await settingsOf(campaign))).toBe(false);
});

test('a new consent text is published by page; both versions are listed with their dates', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=settings`);
  await page.getByLabel('Teks baru').fill('Setuju dengan cara baru.');
  await page.getByRole('button', { name: 'Terbitkan versi baru' }).click();
  await page.getByRole('button', { name: 'Ya, terbitkan' }).click();
  await page.getByText('Versi 2 berlaku mulai sekarang.').waitFor();
  expect(await page.locator('[data-version]').evaluateAll((all) => all.map((one) => one.dataset.version))).toEqual([
    '2',
    '1',
  ]);
  expect(await page.locator('[data-version="2"] summary').textContent()).toMatch(/^Versi 2, terbit .*berlaku sekarang/);
});

test('questions of all five kinds are written, ordered by keyboard and by hand, and seen as people will see them', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=settings`, { height: 4000 });
  const kinds = ['text', 'number', 'choice', 'date', 'yes-no'];
  for (const [at, kind] of kinds.entries()) {
    await page.getByRole('button', { name: 'Tambah pertanyaan' }).click();
    const question = page.locator('.question').nth(at);
    await question.getByLabel('Pertanyaan', { exact: true }).fill(`Tanya ${kind}`);
    await question.getByLabel('Jawabannya').selectOption(kind);
  }
  const choice = page.locator('.question').nth(2);
  const save = page.getByRole('button', { name: 'Simpan pertanyaan' });
  await save.click();
  await page.getByText('Tanya choice: Tulis paling sedikit dua pilihan').waitFor();
  await choice.getByLabel('Pilihan').fill('Merah | Red\nBiru');
  expect(await page.locator('.question-preview').getByLabel('Merah').count()).toBe(1);

  await page.getByRole('button', { name: 'Naikkan: Pertanyaan 5' }).press('Enter');
  await page.getByText('Sekarang nomor 4 dari 5.').waitFor();
  await page.locator('.question-head').nth(0).dragTo(page.locator('.question-head').nth(2));
  await page.getByText('Sekarang nomor 3 dari 5.').waitFor();
  await save.click();
  await page.getByText('Tersimpan. Yang mendaftar sesudah ini').waitFor();
  const { questions } = await settingsOf(campaign);
  expect(questions.map(({ kind }: { kind: string }) => kind)).toEqual(['number', 'choice', 'text', 'yes-no', 'date']);
  expect(questions[1]).toMatchObject({
    questionId: 'tanya-choice',
    choices: [
      { value: 'merah', label: { id: 'Merah', en: 'Red' } },
      { value: 'biru', label: { id: 'Biru' } },
    ],
  });
});

test('a partner channel is made and closed; its key and its webhook secret are shown once', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=settings`);
  await page.getByLabel('Jenis').selectOption('partner');
  await page.getByLabel('Nama kanal').fill('Agregator Satu');
  await page.getByRole('button', { name: 'Tambahkan kanal ini' }).click();
  await page.getByText('Agregator Satu ditambahkan.').waitFor();
  const channel = page.locator('[data-channel="agregator-satu"]');
  await channel.getByText('Kunci dan webhook').click();
  await channel.getByLabel('Untuk apa kunci ini').fill('Gudang data');
  await channel.getByRole('button', { name: 'Buat kunci' }).click();
  expect(await channel.locator('[data-secret="key"]').textContent()).toMatch(/^dk_/);
  await channel.getByLabel('Alamat webhook').fill('https://mitra.example/daftar');
  await channel.getByRole('button', { name: 'Simpan webhook' }).click();
  expect(await channel.locator('[data-secret="webhook"]').textContent()).toMatch(/^whsec_/);
  await channel.getByRole('button', { name: 'Tutup: Agregator Satu' }).click();
  await channel.getByText('ditutup').waitFor();

  await page.reload();
  await channel.getByText('Kunci dan webhook').click();
  await channel.getByText('Gudang data').waitFor();
  expect(await page.locator('[data-secret]').count()).toBe(0);
});

test('where and when a city runs is changed on the clock that hangs there', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=settings`);
  const bandung = page.locator('[data-session="bandung"]');
  await bandung.getByRole('button', { name: 'Ubah nama, tempat dan waktu: Bandung' }).click();
  await bandung.getByLabel('Tempat', { exact: true }).fill('Lapangan Gasibu');
  await bandung.getByLabel('Tanggal').fill('2098-12-12');
  await bandung.getByLabel('Jam mulai (WIB)').fill('05:30');
  await bandung.getByRole('button', { name: 'Simpan perubahan' }).click();
  await bandung.getByText('Tersimpan. Tiket').waitFor();
  const { items } = (await stage.call('GET', `/v1/campaigns/${campaign}/sessions`, { token: stage.manager })).body;
  expect(items[0]).toMatchObject({ venue: 'Lapangan Gasibu', startsAt: '2098-12-11T22:30:00.000Z' });
});

test('last year is copied: its cities a year later, nobody in them', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?new=campaign&from=${campaign}`);
  await page.getByLabel('Nama acara').fill('Acara Uji Lagi');
  await page.getByLabel('Alamat singkat').fill(`${campaign}-lagi`);
  await page.getByLabel('Pendaftaran mulai').fill('2021-01-01T07:00');
  await page.getByRole('button', { name: 'Salin acara' }).click();
  await page.getByRole('heading', { name: 'Siapkan acara' }).waitFor();
  await page.locator('[data-session="bandung"]').getByText('Lapangan').waitFor();
  expect(await settingsOf(`${campaign}-lagi`)).toMatchObject({ name: 'Acara Uji Lagi', state: 'closed' });
});

test('cities come from a file: bad rows are named, good ones go in, the same file again changes nothing, and another campaign has them too', async () => {
  const [campaign, another] = [await stage.newCampaign(), await stage.newCampaign()];
  const page = await stage.openDashboard(`?campaign=${campaign}&view=setup`);
  const list = [
    'Jadwal lari;;;;;',
    'Kab/Kota;Lokasi;Hari, Tanggal;Jam;Kuota;Daftar Tunggu',
    'Kota Medan;Lapangan Merdeka;Minggu, 15 November 2098;05.30 WIB;1.000;250',
    'Makasar;Anjungan Losari;21/11/2098;06.00;1000;',
    'Atlantis;Pantai;22/11/2098;06.00;1000;',
    'Denpasar;Lapangan Renon;31/02/2098;06.00;banyak;',
  ].join('\n');
  const choose = async () => {
    await page.getByText('Semua kota sekaligus, dari Excel atau CSV').click();
    const file = { name: 'jadwal.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
    await page.getByLabel('Atau pilih berkas Excel atau CSV').setInputFiles(file);
    await page.getByRole('button', { name: 'Tambahkan 2 kota' }).click();
  };
  await choose();
  await page.getByText('2 dari 2 kota ditambahkan.').waitFor();
  expect(await page.locator('[data-line="5"]').textContent()).toContain('Kota tidak dikenal.');
  expect(await page.locator('[data-line="6"]').textContent()).toContain('Tanggal tidak terbaca');
  expect(await page.locator('[data-line="6"]').textContent()).toContain('Kuota bukan angka bulat.');

  await page.reload();
  await choose();
  await page.getByText('2 dari 2 kota ditambahkan.').waitFor();
  const { items } = (await stage.call('GET', `/v1/campaigns/${campaign}/sessions`, { token: stage.manager })).body;
  expect(items).toHaveLength(3);
  expect(items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ sessionId: 'medan', startsAt: '2098-11-14T22:30:00.000Z', waitingSize: 250 }),
      expect.objectContaining({ sessionId: 'makassar', startsAt: '2098-11-20T22:00:00.000Z', waitingSize: 1000 }),
    ]),
  );

  await page.goto(`/dashboard/?campaign=${another}&view=setup`);
  await choose();
  await page.getByText('2 dari 2 kota ditambahkan.').waitFor();
});

test('rows pasted from a spreadsheet are read as its file would be; without titles it is said, and what was pasted stays', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=setup`);
  await page.getByText('Semua kota sekaligus, dari Excel atau CSV').click();
  const area = page.getByLabel('Tempel dari Excel');
  const row = 'Kota Medan\tLapangan Merdeka, pintu barat; dekat pos\t15/11/2098\t05.30\t1.000';
  await area.fill(row);
  await area.blur();
  await page.getByText('Judul kolom tidak lengkap.').waitFor();
  expect(await area.inputValue()).toBe(row);

  await area.fill(`Kota\tTempat\tTanggal\tJam\tKuota\n${row}`);
  await area.blur();
  await page.getByRole('button', { name: 'Tambahkan 1 kota' }).click();
  await page.getByText('1 dari 1 kota ditambahkan.').waitFor();
  await page.locator('[data-session="medan"]').getByText('Lapangan Merdeka, pintu barat; dekat pos').waitFor();
  await expect.poll(() => page.locator('[data-line]').count()).toBe(0);

  // The list before it must not be added while this one is being written.
  await area.fill(`Kota\tTempat\tTanggal\tJam\tKuota\nAtlantis\tPantai\t15/11/2098\t05.30\t1.000\n${row}`);
  await page.getByText('1 baris perlu diperbaiki di daftarnya').waitFor();
  const wasTakenAway = await page.evaluateHandle(() => {
    const seen = { gone: false };
    new MutationObserver(() => {
      if (!document.querySelector('[data-line]')) seen.gone = true;
    }).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  await area.press('Control+End');
  await area.press('Backspace');
  await page.locator('[data-line="3"]').getByRole('cell', { name: '100', exact: true }).waitFor();
  expect(await wasTakenAway.jsonValue()).toEqual({ gone: true });
});

test('a city whose date the campaign does not allow is told so in its row', async () => {
  const body = {
    campaignId: 'acara-sebentar',
    organiserId: 'panitia-nusantara',
    name: 'Acara Sebentar',
    startsAt: '2026-01-01T00:00:00Z',
    endsAt: '2026-12-31T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    consentText: 'Setuju.',
  };
  await stage.call('POST', '/v1/campaigns', { token: stage.manager, body });
  const page = await stage.openDashboard('?campaign=acara-sebentar&view=setup');
  await page.getByText('Semua kota sekaligus, dari Excel atau CSV').click();
  const area = page.getByLabel('Tempel dari Excel');
  await area.fill('Kota;Tempat;Tanggal;Jam;Kuota\nMedan;Lapangan Merdeka;15/11/2098;05.30;1000');
  await page.getByRole('button', { name: 'Tambahkan 1 kota' }).click();
  await page.getByText('0 dari 1 kota ditambahkan.').waitFor();
  expect(await page.locator('[data-line="2"]').textContent()).toContain('Pada tanggal ini data acara sudah dihapus.');
});

test('what most cities leave empty is folded away, and opens by itself where it is wrong', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=setup`);
  const line = page.getByLabel('Panjang daftar tunggu');
  const fold = page.getByText('Nama lain, daftar tunggu, jatah kios, target');
  await fold.click();
  await line.fill('banyak');
  await fold.click();
  await line.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Tambahkan kota ini' }).click();
  await page.getByRole('link', { name: 'Panjang daftar tunggu: Isi angka bulat' }).click();
  await expect.poll(() => line.evaluate((field) => field === document.activeElement)).toBe(true);
});
