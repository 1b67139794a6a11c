import type { Page } from 'playwright-core';

type Person = Record<string, string>;

/** Fills the sign-up form as a person would, down to the tick; what is left out stays empty. */
export const fillSignUp = async (page: Page, person: Person): Promise<void> => {
  await page.getByLabel('Nama sesuai KTP').fill(person.name ?? '');
  const nik = page.getByRole('textbox', { name: 'NIK' });
  if (await nik.isVisible()) await nik.pressSequentially(person.nik ?? '');
  await page.getByLabel('Nomor HP (WhatsApp)').fill(person.phone ?? '');
  await chooseHome(page, person);
  await page.getByLabel('Pekerjaan sehari-hari').selectOption(person.occupation ?? '');
  await page.getByLabel(memberships[person.membership ?? 'none'] ?? '').check();
  await page.getByLabel('Saya setuju').check();
};

const memberships: Record<string, string> = {
  member: 'Sudah',
  new: 'Belum, daftarkan saya sekarang',
  none: 'Belum, nanti saja',
};

/** By keyboard in the long list, by hand in the short ones. */
const chooseHome = async (page: Page, { cityCode = '', districtCode = '', villageCode = '' }: Person) => {
  const city = page.getByRole('combobox', { name: 'Kota atau kabupaten' });
  await city.focus();
  const name = await page.evaluate(
    async (code) =>
      (await (await fetch('/areas/cities.json')).json()).provinces
        .flatMap(([, , cities]: [string, string, [string, string][]]) => cities)
        .find(([one]: [string, string]) => one === code)[1],
    cityCode,
  );
  await city.fill(name);
  await page.locator(`[id="city-${cityCode}"]`).click();
  await page.getByLabel('Kecamatan').selectOption(districtCode);
  await page.getByLabel('Kelurahan atau desa').selectOption(villageCode);
};

export const send = (page: Page) => page.getByRole('button', { name: 'Daftar sekarang' }).click();

/** The ticket that the page went to, by its code. */
export const ticketShown = async (page: Page): Promise<string> => {
  await page.waitForURL('**/ticket/**#*');
  await page.locator('.bib').waitFor();
  return new URL(page.url()).hash.slice(1).replaceAll('-', '');
};
