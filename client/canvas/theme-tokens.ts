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
  const token = (name: string) => style.getPropertyValue(name).trim();
  // Cytoscape reads names of faces in double quotes only.
  const face = (name: string) => token(name).replaceAll("'", '"');
  return {
    paper: token('--paper'),
    raised: token('--paper-raised'),
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    inkFaint: token('--ink-faint'),
    rule: token('--rule'),
    line: token('--line'),
    lineStrong: token('--line-strong'),
    lineLabel: token('--line-label'),
    accent: token('--accent'),
    accentSoft: token('--accent-soft'),
    onKind: token('--on-kind'),
    kinds: {
      CONCEPT: token('--kind-concept'),
      ACTOR: token('--kind-actor'),
      GOAL: token('--kind-goal'),
      EVENT: token('--kind-event'),
    },
    sans: face('--sans'),
    serif: face('--serif'),
  };
}
