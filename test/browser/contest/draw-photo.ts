import type { Browser } from 'playwright-core';

/** A lane between hills, as JPEG: what a page can draw, a page can show. */
export const drawPhoto = async (browser: Browser, hue: number): Promise<Buffer> => {
  const page = await browser.newPage();
  const drawn = await page.evaluate(draw, hue);
  await page.close();
  return Buffer.from(drawn, 'base64');
};

const draw = async (hue: number): Promise<string> => {
  const canvas = document.createElement('canvas');
  canvas.width = 1_600;
  canvas.height = 1_200;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#cddeea';
  pen.fillRect(0, 0, 1_600, 1_200);
  pen.fillStyle = `hsl(${hue} 35% 40%)`;
  pen.fill(new Path2D('M0 700 L500 350 L900 600 L1200 400 L1600 700 V1200 H0Z'));
  pen.fillStyle = '#e3d9c8';
  pen.fill(new Path2D('M600 1200 L760 620 H860 L1050 1200Z'));
  return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] as string;
};
