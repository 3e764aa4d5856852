import type { DrawnSvg } from './view-svg.ts';

/** Pixels along the longer side, at most. */
export const LONGEST_SIDE = 4_000;
const MOST_MAGNIFIED = 4;

export interface Png {
  readonly content: Blob;
  readonly width: number;
  readonly height: number;
}

/** The picture in pixels, as large as is allowed. Rejects where the browser can draw no canvas of that size. */
export async function pngOf({ text, width, height }: DrawnSvg): Promise<Png> {
  const scale = Math.min(MOST_MAGNIFIED, LONGEST_SIDE / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(Math.floor(width * scale), Math.floor(height * scale));
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
    if (content === null) throw new Error(`This browser draws no canvas of ${String(canvas.width)} × ${String(canvas.height)} pixels.`);
    return { content, width: canvas.width, height: canvas.height };
  } finally {
    URL.revokeObjectURL(address);
  }
}
