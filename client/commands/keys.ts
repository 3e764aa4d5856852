/** What is pressed: a key, and the modifiers that count for it. */
interface Press {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
}

export type PressedKeys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Shift counts for letters and named keys; signs such as `?` carry it in themselves on most keyboards. */
export function isPressed(keys: string, event: PressedKeys): boolean {
  const { key, mod, shift } = parse(keys);
  const letter = /^[A-Za-z]$/.test(key);
  const same = letter ? event.key.toLowerCase() === key.toLowerCase() : event.key === key;
  const shifted = key.length > 1 || letter ? event.shiftKey === shift : true;
  return same && shifted && !event.altKey && (event.ctrlKey || event.metaKey) === mod;
}

/** The keys as they stand on the keyboard of that system, one by one. */
export function keyCaps(keys: string, mac: boolean): readonly string[] {
  const { key, mod, shift } = parse(keys);
  const cap = { ' ': 'Space', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(mod ? [mac ? '⌘' : 'Ctrl'] : []), ...(shift ? [mac ? '⇧' : 'Shift'] : []), cap];
}

export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** The last part is the key, which may be `+` itself. */
function parse(keys: string): Press {
  const key = keys.endsWith('+') ? '+' : (keys.split('+').at(-1) ?? keys);
  const modifiers = keys.slice(0, keys.length - key.length).split('+');
  return { key, mod: modifiers.includes('Mod'), shift: modifiers.includes('Shift') };
}
