import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFolded, liftMinimap, minimap, turnMinimap } from '../../../client/minimap/folded.ts';
import { canvasOf, mapSize, roomOn } from '../../../client/minimap/room.ts';

const DESKTOP = { width: 1100, height: 780 } as const;
const PHONE = { width: 360, height: 624 } as const;
const SIDEWAYS = { width: 696, height: 311 } as const;
const ENLARGED = { width: 360, height: 116 } as const;

describe('the room for the map', () => {
  it('is ample on a desktop, little on a phone held either way, and none on a page at 400 %', () => {
    expect([DESKTOP, PHONE, SIDEWAYS, ENLARGED].map(roomOn)).toEqual(['ample', 'little', 'little', 'none']);
    expect(mapSize(DESKTOP)).toEqual({ width: 176, height: 120 });
    expect(mapSize(PHONE)).toEqual({ width: 120, height: 176 });
    expect(mapSize(SIDEWAYS)).toEqual({ width: 176, height: 103 });
  });

  it('is nearly the canvas itself where the map lies over it, and is never nothing', () => {
    const { width, height } = mapSize(ENLARGED);
    expect(width > 270 && width < ENLARGED.width && height > 90 && height < ENLARGED.height).toBe(true);
    expect(mapSize({ width: 0, height: 0 })).toEqual({ width: 24, height: 24 });
  });

  it('is the same however the camera is rounded', () => {
    const zoom = 1 / 3;
    expect(canvasOf({ left: 0.1, right: 0.1 + 360 / zoom, top: -0.7, bottom: -0.7 + 624 / zoom, zoom })).toEqual(PHONE);
  });
});

describe('the map', () => {
  const held = new Map<string, string>();
  beforeEach(() => {
    minimap.setState({ folded: null, over: false });
    held.clear();
    vi.stubGlobal('localStorage', { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => held.set(key, value) });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const folded = () => (['ample', 'little', 'none'] as const).map((room) => isFolded(minimap.getState(), room));

  it('is open from the start where there is ample room alone, and elsewhere as was chosen, also on the next visit', () => {
    expect(folded()).toEqual([false, true, true]);
    turnMinimap('little');
    expect(folded()).toEqual([false, false, true]);
    minimap.setState({ folded: null });
    expect(folded()).toEqual([false, false, true]);
    turnMinimap('ample');
    minimap.setState({ folded: null });
    expect(folded()).toEqual([true, true, true]);
  });

  it('lies over the graph only until it is lifted', () => {
    turnMinimap('none');
    expect(folded()).toEqual([false, true, false]);
    liftMinimap();
    turnMinimap('none');
    turnMinimap('none');
    expect(folded()).toEqual([false, true, true]);
    expect(held.size).toBe(0);
  });
});
