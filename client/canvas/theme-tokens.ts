/** The colours and faces of the page that the canvas draws with, as they stand now. */
export interface ThemeTokens {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly lineLabel: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onKind: string;
  readonly kinds: Readonly<Record<'CONCEPT' | 'ACTOR' | 'GOAL' | 'EVENT', string>>;
  readonly sans: string;
  readonly serif: string;
}

/** Set where the colours are forced (CSS Color Adjustment 1, section 3). */
export const FORCED_COLOURS = '(forced-colors: active)';
const SYSTEM_COLOUR = /^[a-z]+$/;

/** Those of the light theme, whichever is on: what is printed or sent to others is on white paper. */
export function lightThemeTokens(): ThemeTokens {
  const light = document.createElement('div');
  light.dataset['theme'] = 'light';
  light.hidden = true;
  document.body.append(light);
  const tokens = readThemeTokens(light);
  light.remove();
  return tokens;
}

export function readThemeTokens(element: Element): ThemeTokens {
  const style = getComputedStyle(element);
  const written = (name: string) => style.getPropertyValue(name).trim();
  const colour = (name: string) => (SYSTEM_COLOUR.test(written(name)) ? painted(element, written(name)) : written(name));
  // Cytoscape reads names of faces in double quotes only.
  const face = (name: string) => written(name).replaceAll("'", '"');
  return {
    paper: colour('--paper'),
    raised: colour('--paper-raised'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    inkFaint: colour('--ink-faint'),
    rule: colour('--rule'),
    line: colour('--line'),
    lineStrong: colour('--line-strong'),
    lineLabel: colour('--line-label'),
    accent: colour('--accent'),
    accentSoft: colour('--accent-soft'),
    onKind: colour('--on-kind'),
    kinds: {
      CONCEPT: colour('--kind-concept'),
      ACTOR: colour('--kind-actor'),
      GOAL: colour('--kind-goal'),
      EVENT: colour('--kind-event'),
    },
    sans: face('--sans'),
    serif: face('--serif'),
  };
}

/** A colour of the system as the numbers it stands for: neither Cytoscape nor a picture sent to others knows its name. */
function painted(element: Element, name: string): string {
  const probe = document.createElement('span');
  probe.style.cssText = `display: none; color: ${name}; forced-color-adjust: none`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
