import { createStore } from 'zustand/vanilla';

/** What can be opened over the page to keep a view or to take it elsewhere. */
export type SharingDialog = 'views' | 'export' | 'citation' | 'dossier' | 'query';

/** `copied` counts the links that were copied, to show each on the button once. */
export const sharing = createStore<{ readonly open: SharingDialog | null; readonly copied: number }>(() => ({ open: null, copied: 0 }));

export function openSharing(dialog: SharingDialog): void {
  sharing.setState({ open: dialog });
}

export function closeSharing(): void {
  sharing.setState({ open: null });
}
