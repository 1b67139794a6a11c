const asked = ['sans-serif', 'system-ui', 'Roboto', 'Noto Sans', 'Segoe UI'];

const useOpenSansFor = (family: string) => `
  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit>
  </match>`;

/**
 * Text in Open Sans, which the Chromium package brings, so that lines break alike on every machine and a machine
 * without fonts shows text at all. The machine's own fonts give only what Open Sans lacks.
 */
export const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>${asked.map(useOpenSansFor).join('')}
</fontconfig>
`;
