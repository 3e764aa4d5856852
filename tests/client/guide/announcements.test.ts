import { expect, it, vi } from 'vitest';
import { announce, announceChange, announcements } from '../../../client/guide/announcements.ts';

const told = () => announcements.getState().text;

it('loses nothing that is told in the same turn as the change it brings, and repeats nothing older', () => {
  announce('Three relationships join them.');
  announceChange('2 entities added.');
  expect(told()).toBe('2 entities added. Three relationships join them.');
  vi.useFakeTimers();
  announce('Copied.');
  vi.runAllTimers();
  vi.useRealTimers();
  announceChange('1 entity added.');
  expect(told()).toBe('1 entity added.');
});

it('does not tell a change again with the next one, however soon that comes', () => {
  announceChange('12 entities back.');
  announceChange('The interface is in English.');
  expect(told()).toBe('The interface is in English.');
});
