import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../client/attach/find-mentions.ts';

const ENTITIES = [
  { id: 'actor:town', names: ['小镇', '镇'] },
  { id: 'event:fair', names: ['“小镇集市”', '集市'] },
  { id: 'actor:zhou', names: ['老周'] },
];
const told = (sentence: string) => findMentions(sentence, ENTITIES).map(({ text, entityId }) => (entityId === null ? text : `[${text}|${entityId}]`)).join('');

describe('mentions', () => {
  it('are the names in a sentence, the longest first', () => {
    expect(told('到了小镇集市，老周在小镇等我。')).toBe('到了[小镇集市|event:fair]，[老周|actor:zhou]在[小镇|actor:town]等我。');
  });

  it('are found whatever signs stand within, and are shown with them', () => {
    expect(told('那就是“小镇”集市。')).toBe('那就是“[小镇”集市|event:fair]。');
  });

  it('leave the sentence as it is where there are none', () => {
    expect(findMentions('镇上没有人。', ENTITIES)).toEqual([{ text: '镇上没有人。', entityId: null }]);
    expect(findMentions('', ENTITIES)).toEqual([]);
  });

  it('joined are the sentence', () => {
    const sentence = '😀老周！集市𠀀，小镇';
    expect(findMentions(sentence, ENTITIES).map(({ text }) => text).join('')).toBe(sentence);
  });
});
