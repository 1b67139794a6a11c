import type { Detector } from './detector-type.ts';

type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
};

/** The browser's own reader of QR codes, where it has one (Chrome on Android, macOS and ChromeOS); else ours, loaded only then. */
export const openDetector = async (): Promise<Detector | undefined> => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
  if (BarcodeDetector && formats.includes('qr_code')) return new BarcodeDetector({ formats: ['qr_code'] });
  try {
    return await (await import('./wasm-detector.ts')).openWasmDetector();
  } catch (error) {
    // No WebAssembly, or not loaded and no network: the hand scanner and typed codes are left.
    console.warn('No reader of QR codes', error instanceof Error ? error.name : '');
    return undefined;
  }
};
