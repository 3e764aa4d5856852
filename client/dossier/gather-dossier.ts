import { CitationDocument, PathsDocument, PathStepsDocument } from '../api/generated/graphql.ts';
import { request } from '../api/request.ts';
import { attached } from '../attach/attached.ts';
import { originalIn } from '../attach/original-in.ts';
import type { IconMarkup } from '../canvas/entity-picture.ts';
import { lightThemeTokens } from '../canvas/theme-tokens.ts';
import { citedArticles } from '../citation/cited-articles.ts';
import type { Point } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { drawView } from '../export/draw-view.ts';
import { addressOfView } from '../guide/addressed-view.ts';
import { LANGUAGES, loadMessages, translate, type InterfaceLanguage, type Translate } from '../i18n/messages.ts';
import { canvasWords } from '../page/use-canvas-words.ts';
import { buildDossier, type ToldPath, type ToldRelationship } from './build-dossier.ts';
import type { Dossier } from './dossier.ts';
import type { Subject } from './subject.ts';

const IDS_AT_ONCE = 100;
const MOST_VIA = 5;
/** Entities of a path in one row, and from one to the next, in units of the graph. */
const IN_A_ROW = 4;
const STEP = { x: 230, y: 170 };

/** Everything that is told of the subject, in one language. Rejects with a RequestError where the server cannot tell. */
export async function gatherDossier(store: ExplorationStore, subject: Subject, language: InterfaceLanguage, icon: IconMarkup, now: Date): Promise<Dossier> {
  await loadMessages(language);
  const t: Translate = (key, values) => translate(language, key, values);
  const state = store.getState();
  const [told, paragraph, { documents, statistics }] = await Promise.all([
    tellAll(subject.relationshipIds, language),
    subject.name === 'path' ? tellPath(subject, language) : null,
    request(CitationDocument, { language }, { language }),
  ]);
  const title = documents[0]?.title ?? t('page.name');
  const address = new URL(addressOfView(store), `${location.origin}${location.pathname}`).href;
  const date = new Intl.DateTimeFormat(LANGUAGES[language], { dateStyle: 'long' }).format(now);
  const entities = subject.entityIds.length;
  const relationships = subject.relationshipIds.length;
  const along = subject.name === 'path' ? { ...state, exploration: { ...state.exploration, positions: chain(subject.entityIds) } } : state;
  const picture = drawView({
    state: along,
    icon,
    language,
    title: t('dossier.picture', { title }),
    part: subject.graph,
    ...(subject.name === 'view' ? { words: canvasWords(t, language, state.known.sections) } : {}),
    tokens: lightThemeTokens(),
    now,
  });
  return buildDossier({
    languageTag: LANGUAGES[language],
    language,
    title,
    subject,
    known: state.known,
    told,
    paragraph,
    originalOf: (fingerprint) => originalIn(attached.getState().documents, fingerprint),
    about: t('dossier.about', { title, date }),
    picture: { svg: picture.text, told: t('graph.label', { entities, relationships }) },
    bibliography: [
      ...citedArticles(documents).map(({ author, title, note }) => t('dossier.article', { author, title, source: note })),
      t('dossier.data', { version: statistics.revision.slice(0, 12), address, date }),
    ],
    address,
    t,
  });
}

async function tellAll(ids: readonly string[], language: string): Promise<readonly ToldRelationship[]> {
  const told: ToldRelationship[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const { nodes } = await request(PathStepsDocument, { ids: ids.slice(start, start + IDS_AT_ONCE), language }, { language });
    told.push(...nodes.filter((node) => node?.__typename === 'Relationship'));
  }
  return told;
}

/** The paragraph of the very path: asked for by what it passes, then known by its relationships. Null where there are too many that pass the same. */
async function tellPath({ entityIds, relationshipIds }: Subject, language: InterfaceLanguage): Promise<ToldPath | null> {
  const { paths } = await request(
    PathsDocument,
    {
      from: entityIds[0] ?? '',
      to: entityIds.at(-1) ?? '',
      via: entityIds.slice(1, -1).slice(0, MOST_VIA),
      exclude: [],
      maxLength: relationshipIds.length,
      respectDirection: false,
      filter: {},
      first: 100,
      fromAny: [],
      toAny: [],
      orderBy: 'SHORTEST',
    },
    { language },
  );
  const wanted = relationshipIds.join(' ');
  return paths.nodes.find(({ relationships }) => relationships.map(({ id }) => id).join(' ') === wanted)?.[language] ?? null;
}

/** In rows, each turning back under the one before, a little up and down so that names stay apart. */
function chain(ids: readonly string[]): Readonly<Record<string, Point>> {
  return Object.fromEntries(
    ids.map((id, index) => {
      const [row, place] = [Math.floor(index / IN_A_ROW), index % IN_A_ROW];
      return [id, { x: (row % 2 === 0 ? place : IN_A_ROW - 1 - place) * STEP.x, y: row * STEP.y + (place % 2) * 24 }];
    }),
  );
}
