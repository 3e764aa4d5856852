import { createStore } from 'zustand/vanilla';

/** What can be opened over the page to keep a view or to take it elsewhere. */
export type SharingDialog = 'views' | 'export' | 'citation' | 'dossier' | 'query';

/** What came of copying a link, in words. */
export interface Copying {
  readonly done: boolean;
  readonly text: string;
}

/** `copying` stands only shortly. */
export const sharing = createStore<{ readonly open: SharingDialog | null; readonly copying: Copying | null }>(() => ({ open: null, copying: null }));

export function openSharing(dialog: SharingDialog): void {
  sharing.setState({ open: dialog });
}

export function closeSharing(): void {
  sharing.setState({ open: null });
}
