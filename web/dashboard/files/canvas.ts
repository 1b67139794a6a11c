/** Pictures for a slide or a chat. Painted, not copied from the page: a page may show no picture that it made itself (its security policy). */
export type Canvas = { pen: CanvasRenderingContext2D; toPng: () => Promise<Blob>; write: Write };
type Write = (text: string, at: readonly [x: number, y: number], look: Look) => void;
type Look = { size: number; weight?: number; colour?: string; align?: CanvasTextAlign };

export const ink = '#14182a';
export const faint = '#4a4d5e';

export const newCanvas = (width: number, height: number): Canvas => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  return {
    pen,
    write: (text, [x, y], { size, weight = 400, colour = ink, align = 'left' }) => {
      pen.font = `${weight} ${size}px Roboto, "Segoe UI", "Noto Sans", system-ui, sans-serif`;
      pen.fillStyle = colour;
      pen.textAlign = align;
      pen.fillText(text, x, y);
    },
    toPng: async () => {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (!blob) throw new Error('The picture could not be made');
      return blob;
    },
  };
};
