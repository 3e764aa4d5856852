/** Acts in the frame that paints the page as it stands now. Returns what calls it off. */
export function withPaint(act: () => void): () => void {
  const frame = requestAnimationFrame(() => act());
  return () => cancelAnimationFrame(frame);
}

/** Acts once the page has been painted as it stands now. Returns what calls it off. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
