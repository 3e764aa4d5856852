import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyKind, arrow, kindLabel, nameRank, relationshipType, relationshipTypes } from '../../../server/cypher/fragments.ts';
import type { EntityKind } from '../../../server/graph/model.ts';

describe('fragments', () => {
  it('write types into a pattern, each once and in one order', () => {
    expect(relationshipTypes(['LEADS_TO', 'AIMS_AT', 'LEADS_TO'])).toBe(':AIMS_AT|LEADS_TO');
    expect([relationshipTypes(undefined), relationshipTypes([])]).toEqual(['', '']);
  });

  it('point the arrow in the direction', () => {
    expect((['OUTGOING', 'INCOMING', 'BOTH'] as const).map((direction) => arrow(direction, ['A']))).toEqual(['-[r:A]->', '<-[r:A]-', '-[r:A]-']);
  });

  it('refuse what is no type, also the types of the structure', () => {
    for (const type of ['', 'aims_at', 'AIMS AT', 'A`]->() DETACH DELETE n //', 'A|B', '_A', 'A'.repeat(41), 'MENTIONED_IN', 'HAS_SECTION', 'HAS_PASSAGE']) {
      expect(() => relationshipType(type), type).toThrow(RangeError);
    }
  });

  it('refuse what is no kind, also what every object has', () => {
    for (const kind of ['', 'THING', 'Concept', 'constructor', '__proto__']) {
      expect(() => anyKind('n', [kind as EntityKind]), kind).toThrow(RangeError);
      expect(() => kindLabel(kind as EntityKind), kind).toThrow(RangeError);
    }
  });

  it('refuse what is no language', () => {
    expect(nameRank('zh')).toBe('nameRankZh');
    for (const language of ['', 'z', 'ZH', 'zh-CN', 'zh`', 'zhzh']) expect(() => nameRank(language), language).toThrow(RangeError);
  });

  it('let no character but letters and underscores into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (type) => {
        let text = '';
        try {
          text = relationshipType(type);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        expect(text).toMatch(/^[A-Z_]*$/);
      }),
    );
  });
});
