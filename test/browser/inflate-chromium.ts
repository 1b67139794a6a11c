/** Inflates Chromium, its libraries and its fonts into `TMPDIR`: a process of its own, because the package knows no other way to be told where. */
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
await inflate(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')).pathname);
