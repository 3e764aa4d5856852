import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { closeSharing, sharing } from './sharing.ts';

const ViewsDialog = lazy(() => import('../views/ViewsDialog.tsx').then(({ ViewsDialog }) => ({ default: ViewsDialog })));
const QueryDialog = lazy(() => import('../query/QueryDialog.tsx').then(({ QueryDialog }) => ({ default: QueryDialog })));
const ExportDialog = lazy(() => import('../export/ExportDialog.tsx').then(({ ExportDialog }) => ({ default: ExportDialog })));
const CitationDialog = lazy(() => import('../citation/CitationDialog.tsx').then(({ CitationDialog }) => ({ default: CitationDialog })));
const DossierDialog = lazy(() => import('../dossier/DossierDialog.tsx').then(({ DossierDialog }) => ({ default: DossierDialog })));

/** The dialog that is open, if any; each is loaded when it is opened first. */
export function SharingDialogs() {
  const { open } = useStore(sharing);
  return (
    <Suspense>
      {open === 'views' && <ViewsDialog onClose={closeSharing} />}
      {open === 'export' && <ExportDialog onClose={closeSharing} />}
      {open === 'citation' && <CitationDialog onClose={closeSharing} />}
      {open === 'dossier' && <DossierDialog onClose={closeSharing} />}
      {open === 'query' && <QueryDialog onClose={closeSharing} />}
    </Suspense>
  );
}
