import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { closeSharing, sharing } from './sharing.ts';

const ViewsDialog = lazy(() => import('../views/ViewsDialog.tsx').then(({ ViewsDialog }) => ({ default: ViewsDialog })));
const QueryDialog = lazy(() => import('../query/QueryDialog.tsx').then(({ QueryDialog }) => ({ default: QueryDialog })));

/** The dialog that is open, if any; each is loaded when it is opened first. */
export function SharingDialogs() {
  const { open } = useStore(sharing);
  return (
    <Suspense>
      {open === 'views' && <ViewsDialog onClose={closeSharing} />}
      {open === 'query' && <QueryDialog onClose={closeSharing} />}
    </Suspense>
  );
}
