import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stylesheet } from '../../../client/canvas/stylesheet.ts';
import type { ThemeTokens } from '../../../client/canvas/theme-tokens.ts';

type Rgb = readonly [number, number, number];

/** Of graphics that must be seen to understand what is drawn (WCAG 2.2, success criterion 1.4.11). */
const LEAST_OF_GRAPHICS = 3;
const LEAST_OF_TEXT = 4.5;

const css = readFileSync(new URL('../../../client/theme/tokens.css', import.meta.url), 'utf8');

function colours(theme: string): (name: string) => string {
  const [, block = ''] = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)`).exec(css) ?? [];
  return (name) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? `no --${name}`;
}

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function laidOver(colour: Rgb, paper: Rgb, opacity: number): Rgb {
  return colour.map((value, index) => value * opacity + (paper[index] ?? 0) * (1 - opacity)) as unknown as Rgb;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('on the canvas in the %s theme', (theme) => {
  const of = colours(theme);
  const paper = rgb(of('paper'));
  const tokens = { paper: of('paper'), line: of('line'), lineStrong: of('line-strong'), kinds: {} } as ThemeTokens;
  const sheet = stylesheet({ tokens, font: 13, badges: 'usual', near: false, fast: false }) as unknown as readonly { readonly selector: string; readonly style: Readonly<Record<string, unknown>> }[];
  const styleOf = (selector: string) => sheet.find((rule) => rule.selector === selector)?.style ?? {};

  it.each(['edge', 'edge.back', 'edge.touching, edge.lit'])('lines stand out from the paper: %s', (selector) => {
    const { 'line-color': colour = of('line'), 'line-opacity': opacity = 1 } = styleOf(selector);
    expect(contrast(laidOver(rgb(String(colour)), paper, Number(opacity)), paper)).toBeGreaterThanOrEqual(LEAST_OF_GRAPHICS);
  });

  it.each(['kind-concept', 'kind-actor', 'kind-goal', 'kind-event', 'accent'])('shapes stand out from the paper: %s', (name) => {
    expect(contrast(rgb(of(name)), paper)).toBeGreaterThanOrEqual(LEAST_OF_GRAPHICS);
  });

  it.each(['kind-concept', 'kind-actor', 'kind-goal', 'kind-event'])('icons stand out from their shapes: %s', (name) => {
    expect(contrast(rgb(of('on-kind')), rgb(of(name)))).toBeGreaterThanOrEqual(LEAST_OF_GRAPHICS);
  });

  it.each(['ink', 'ink-faint', 'line-label', 'accent'])('letters can be read: %s', (name) => {
    expect(contrast(rgb(of(name)), paper)).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
  });
});
