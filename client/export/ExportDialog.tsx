import { FileJson, Image, Shapes, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { FORCED_COLOURS, lightThemeTokens, readThemeTokens } from '../canvas/theme-tokens.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { completeExploration } from '../guide/open-article.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { useCanvasWords } from '../page/use-canvas-words.ts';
import { SharingDialog } from '../sharing/SharingDialog.tsx';
import { readViews } from '../views/read-views.ts';
import { download, fileName } from './download.ts';
import { drawView } from './draw-view.ts';
import { LONGEST_SIDE, pngOf } from './png.ts';
import { useArticleTitle } from './use-article-title.ts';
import { useIcons } from './use-icons.tsx';
import { viewJson } from './view-json.ts';
import { WholeGraph } from './WholeGraph.tsx';
import './export.css';

/** The view as a picture or as data to open again, and the whole graph in the formats of others. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const words = useCanvasWords();
  const title = useArticleTitle();
  const { holder, icon } = useIcons();
  const [fault, setFault] = useState('');

  const draw = () => {
    // What one person's system forces is not forced on those the picture is sent to.
    const tokens = matchMedia(FORCED_COLOURS).matches ? lightThemeTokens() : readThemeTokens(document.documentElement);
    return drawView({ state: store.getState(), icon, language, title, words, tokens, now: new Date() });
  };
  const save = (content: Blob, extension: string) => {
    const name = fileName(title, extension);
    download(name, content);
    announce(t('export.saved', { file: name }));
  };
  const saveSvg = () => save(new Blob([draw().text], { type: 'image/svg+xml' }), 'svg');
  const savePng = async () => {
    setFault('');
    try {
      save((await pngOf(draw())).content, 'png');
    } catch (reason) {
      setFault(t('export.notDrawn', { reason: reason instanceof Error ? reason.message : String(reason) }));
    }
  };
  const saveJson = () => save(new Blob([viewJson(store.getState(), title.slice(0, 80), new Date())], { type: 'application/json' }), 'json');
  const openFile = async (file: File) => {
    const read = await readViews(file, language, t);
    const [view, ...others] = 'fault' in read ? [] : read.views;
    if (view === undefined || others.length > 0) {
      setFault('fault' in read ? read.fault : t('export.severalViews', { file: file.name, count: read.views.length }));
      return;
    }
    store.actions.openView(view.view, view.name);
    void completeExploration(store);
    announce(t('views.opened', { name: view.name }));
    onClose();
  };

  return (
    <SharingDialog title={t('export.title')} onClose={onClose}>
      {holder}
      <section className="export-part" aria-labelledby="export-picture">
        <h3 id="export-picture">{t('export.picture')}</h3>
        <p>{t('export.pictureHint', { pixels: LONGEST_SIDE })}</p>
        <div className="sharing-row">
          <button type="button" className="button" onClick={() => void savePng()}>
            <Image size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('export.png')}
          </button>
          <button type="button" className="button" onClick={saveSvg}>
            <Shapes size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('export.svg')}
          </button>
        </div>
      </section>
      <section className="export-part" aria-labelledby="export-data">
        <h3 id="export-data">{t('export.data')}</h3>
        <p>{t('export.dataHint')}</p>
        <div className="sharing-row">
          <button type="button" className="button" onClick={saveJson}>
            <FileJson size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('export.json')}
          </button>
          <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => files?.[0] !== undefined && void openFile(files[0])}>
            <Button className="button">
              <Upload size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('export.openFile')}
            </Button>
          </FileTrigger>
        </div>
      </section>
      <div role="alert">{fault !== '' && <p className="sharing-fault">{fault}</p>}</div>
      <WholeGraph />
    </SharingDialog>
  );
}
