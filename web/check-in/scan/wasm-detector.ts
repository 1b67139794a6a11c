import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm';
import type { Detector } from './detector-type.ts';

/** A code in the hand fills a third of the view: as many pixels are enough, and are read in some 10 ms. */
const longestSide = 640;

/** Reads QR codes with WebAssembly of our own origin, where the browser has no reader itself: iPhones, Firefox, Linux. */
export const openWasmDetector = async (): Promise<Detector> => {
  await prepareZXingModule({ overrides: { locateFile: () => wasmAddress }, fireImmediately: true });
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return {
    detect: async (video) => {
      const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight, 1));
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      if (!pen || canvas.width === 0 || canvas.height === 0) return [];
      pen.drawImage(video, 0, 0, canvas.width, canvas.height);
      const view = pen.getImageData(0, 0, canvas.width, canvas.height);
      const found = await readBarcodes(view, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
      return found.filter(({ isValid }) => isValid).map(({ text }) => ({ rawValue: text }));
    },
  };
};
