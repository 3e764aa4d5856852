import { opening } from '../guide/article.ts';

/** The part of the page that draws. */
export const canvasModule = import('../canvas/GraphCanvas.tsx');

/** Fulfilled once all that the first picture needs is here, or will not come: what else the page shows waits for it, and takes none of its time on a slow line. */
export const firstPictureParts: Promise<unknown> = Promise.allSettled([canvasModule, opened()]);

function opened(): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ opening: { state } }: ReturnType<typeof opening.getState>) => {
      if (state === 'LOADING') return;
      resolve();
      stop();
    };
    const stop = opening.subscribe(look);
    look(opening.getState());
  });
}
