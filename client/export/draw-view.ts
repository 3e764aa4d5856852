import type { CanvasWords } from '../canvas/canvas-words.ts';
import type { IconMarkup } from '../canvas/entity-picture.ts';
import type { ThemeTokens } from '../canvas/theme-tokens.ts';
import type { ExplorationState } from '../exploration/exploration-store.ts';
import { visibleGraph, type VisibleGraph } from '../exploration/visible-graph.ts';
import { LANGUAGES, translate, type InterfaceLanguage } from '../i18n/messages.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { GROUP_NAMES } from '../legend/group-names.ts';
import { pictureOf } from './picture.ts';
import { viewSvg, type DrawnSvg } from './view-svg.ts';

export interface DrawnFrom {
  readonly state: ExplorationState;
  readonly icon: IconMarkup;
  readonly language: InterfaceLanguage;
  readonly title: string;
  /** A part of the view, drawn where it stands; else the whole of it, with the names of the arrangement's parts. */
  readonly part?: VisibleGraph;
  readonly words?: CanvasWords;
  readonly tokens: ThemeTokens;
  readonly now: Date;
}

/** The view as it stands, in any colours and any language. */
export function drawView({ state: { known, exploration }, icon, language, title, part, words, tokens, now }: DrawnFrom): DrawnSvg {
  const graph = part ?? visibleGraph(known, exploration);
  const picture = pictureOf(graph, known, { ...exploration, language }, icon, words ?? null);
  const date = new Intl.DateTimeFormat(LANGUAGES[language], { dateStyle: 'long' }).format(now);
  return viewSvg(
    picture,
    {
      title,
      about: translate(language, 'export.about', { entities: picture.nodes.length, relationships: picture.edges.length, date }),
      languageTag: LANGUAGES[language],
      kind: (kind) => translate(language, KIND_NAMES[kind]),
      group: (group) => {
        const key = GROUP_NAMES[group];
        return key === undefined ? group : translate(language, key);
      },
      inferred: translate(language, 'legend.inferred'),
      width: translate(language, 'legend.width'),
    },
    tokens,
  );
}
