const TABBABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]';

/** Where something stood that has gone. */
interface Place {
  readonly parent: Node;
  readonly previous: Node | null;
}

/** What had the keyboard last within a child of the body: the page, or something that opened over it. */
interface Home {
  readonly layer: Element;
  readonly element: HTMLElement;
  /** Null while the element is where it was. */
  place: Place | null;
}

/**
 * Hands the keyboard on to what stands next where what had it goes, such as an entry that is hidden, so that it never falls back to the top of the page.
 * Whoever works with a pointer keeps none and is given none.
 */
export function keepFocus(): void {
  let homes: Home[] = [];
  let frame = 0;

  const lost = () => document.activeElement === null || document.activeElement === document.body;
  const restore = () => {
    if (!lost()) return;
    const home = homes.at(-1);
    if (home === undefined) return;
    // A panel takes the keyboard itself only until there is something in it to take it.
    const place = home.place ?? (isTabbable(home.element) ? null : { parent: home.element, previous: null });
    (place === null ? home.element : tabbableAt(place))?.focus();
  };

  addEventListener('focusin', ({ target }) => {
    const layer = target instanceof HTMLElement ? [...document.body.children].find((child) => child.contains(target)) : undefined;
    if (layer === undefined || !(target instanceof HTMLElement)) return;
    const index = homes.findIndex((home) => home.layer === layer);
    const below = index < 0 ? homes : homes.slice(0, index);
    homes = target.matches(':focus-visible') ? [...below, { layer, element: target, place: null }] : below;
  });
  addEventListener('focusout', ({ target }) => {
    // Told before it goes where it goes; what stays gives the keyboard up of its own accord.
    queueMicrotask(() => {
      if (lost() && target instanceof HTMLElement && target.isConnected && isTabbable(target)) homes = [];
    });
  });
  new MutationObserver((records) => {
    // What has closed is not held, nor all that stood in it.
    homes = homes.filter(({ layer }) => layer.isConnected);
    for (const record of records) for (const home of homes) home.place = placeAfter(record, home);
    for (const home of homes) if (home.element.isConnected) home.place = null;
    if (homes.length === 0) return;
    // What closes gives the keyboard back in the next frame, where that can be done.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(restore);
    });
  }).observe(document.body, { childList: true, subtree: true });
}

function isTabbable(element: HTMLElement): boolean {
  return element.matches(TABBABLE) && element.tabIndex >= 0;
}

function placeAfter({ target, removedNodes, previousSibling }: MutationRecord, { element, place }: Home): Place | null {
  const gone = [...removedNodes].some((node) => node.contains(place?.parent ?? element) || node === place?.previous);
  return gone ? { parent: target, previous: previousSibling } : place;
}

/** The first after the place within the nearest that still stands and has one, else the last before it. */
function tabbableAt({ parent, previous }: Place): HTMLElement | null {
  if (!(parent instanceof Element)) return null;
  const all = [...parent.querySelectorAll<HTMLElement>(TABBABLE)].filter((element) => isTabbable(element) && element.checkVisibility({ visibilityProperty: true }));
  // What is within it follows it, too, but stood there before.
  const follows = (element: Element) => previous === null || (!previous.contains(element) && (previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
  return all.find(follows) ?? all.at(-1) ?? tabbableAt({ parent: parent.parentElement ?? parent.getRootNode(), previous: parent });
}
