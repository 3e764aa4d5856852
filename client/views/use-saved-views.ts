import { useState } from 'react';
import { readSavedViews, saveViews, withViews } from '../exploration/saved-views.ts';
import type { NamedView } from '../exploration/view-file.ts';
import { inBrowser } from '../kept/kept.ts';

export interface SavedViews {
  readonly views: readonly NamedView[];
  /** False once the browser could not keep a change; then the list is as it was before. */
  readonly kept: boolean;
  /** The last one deleted, until the next change. */
  readonly deleted: NamedView | null;
  add(added: readonly NamedView[]): void;
  rename(name: string, newName: string): void;
  remove(name: string): void;
  restore(): void;
}

/** The views this browser keeps. */
export function useSavedViews(): SavedViews {
  const [views, setViews] = useState(() => readSavedViews(inBrowser));
  const [kept, setKept] = useState(true);
  const [deleted, setDeleted] = useState<{ readonly view: NamedView; readonly former: readonly NamedView[] } | null>(null);
  const change = (next: readonly NamedView[]) => {
    const saved = saveViews(inBrowser, next);
    setKept(saved);
    setDeleted(null);
    if (saved) setViews(next);
    return saved;
  };
  return {
    views,
    kept,
    deleted: deleted?.view ?? null,
    add: (added) => void change(withViews(views, added)),
    rename: (name, newName) => void change(views.map((view) => (view.name === name ? { ...view, name: newName } : view))),
    remove: (name) => {
      const view = views.find((one) => one.name === name);
      if (view !== undefined && change(views.filter((one) => one !== view))) setDeleted({ view, former: views });
    },
    restore: () => void (deleted !== null && change(deleted.former)),
  };
}
