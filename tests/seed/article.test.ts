import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../seed/dataset.ts';
import { figuresOf, type Figures } from '../../seed/figures.ts';
import { graphRows } from '../../seed/graph-rows.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { fingerprintOf, folded } from '../../seed/sentences.ts';

const ROOT = join(import.meta.dirname, '../..');
/** These stand where the article itself is at hand, beside a checkout; the article is not part of the project. */
const QUOTED_SENTENCES = join(ROOT, '../shared/tools/quoted-sentences.mjs');
const ARTICLE = join(ROOT, '../shared/source/article.zh.tsv');

let article: Dataset;
let figures: Figures;

beforeAll(async () => {
  article = await openDataset(DATASET_FOLDER);
  figures = figuresOf(article);
});

describe('the article of 2011', () => {
  test('is told by at least 110 entities, at least 12 of each kind', () => {
    expect(figures.entities).toBeGreaterThanOrEqual(110);
    for (const [kind, count] of Object.entries(figures.byKind)) expect(count, kind).toBeGreaterThanOrEqual(12);
  });

  test('is told by at least 240 relationships of 20 to 35 types, each of which is used', () => {
    expect(figures.relationships).toBeGreaterThanOrEqual(240);
    expect(figures.types).toBeGreaterThanOrEqual(20);
    expect(figures.types).toBeLessThanOrEqual(35);
    expect(figures.unusedTypes).toEqual([]);
  });

  test('explains what kinds and types mean in words alone, and refers to other types by the labels that readers see', () => {
    const { kinds, relationshipTypes } = article.ontology;
    for (const language of ['zh', 'en'] as const) {
      const labels = relationshipTypes.map(({ label }) => label[language]);
      for (const { definition } of [...kinds, ...relationshipTypes]) {
        const told = definition[language] ?? '';
        expect(told).not.toMatch(/[A-Z]{2}|_/);
        const quoted = told.matchAll(language === 'zh' ? /“([^”…]+)”/g : /(?:as|to) "([^"]+)"/g);
        for (const [, label] of quoted) expect(labels).toContain(label);
      }
    }
  });

  test('hangs together', () => {
    expect(figures.components).toBe(1);
  });

  test('has 43 sentences, in the order they were printed', () => {
    const positions = article.documents.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages.map(({ position }) => position)));
    expect(positions).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });

  test('gives each entity and relationship an order of its own in every way of ordering', () => {
    const rows = graphRows(article);
    const entities = Object.values(rows.entities).flat();
    for (const rank of ['documentRank', 'degreeRank', 'timeRank', 'nameRankZh', 'nameRankEn']) {
      const ranks = entities.map(({ properties }) => Number(properties[rank])).toSorted((a, b) => a - b);
      expect(ranks, rank).toEqual(entities.map((_, index) => index));
    }
    const relationships = Object.values(rows.relationships).flat();
    expect(new Set(relationships.map(({ properties }) => properties['id'])).size).toBe(relationships.length);
    expect(new Set(relationships.map(({ properties }) => properties['documentRank'])).size).toBe(relationships.length);
  });

  test.skipIf(!existsSync(ARTICLE))('says how long each sentence is', async () => {
    const sentences = readFileSync(ARTICLE, 'utf8').split('\n').filter((line) => /^\d/.test(line)).map((line) => line.split('\t')[2] ?? '');
    const counted = await Promise.all(sentences.map(async (sentence) => [await fingerprintOf(sentence), [...folded(sentence)].length]));
    const told = article.documents.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages.map(({ fingerprint, length }) => [fingerprint, length])));
    expect(told).toEqual(counted);
  });

  test.skipIf(!existsSync(QUOTED_SENTENCES))('is not itself in the project', () => {
    expect(execFileSync(process.execPath, [QUOTED_SENTENCES], { cwd: ROOT, encoding: 'utf8', timeout: 30_000 })).toMatch(/^no sentence/);
  });
});
