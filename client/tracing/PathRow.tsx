import { ChevronDown, ChevronRight, FileText, Focus } from 'lucide-react';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useSieve } from '../exploration/use-sieve.ts';
import { pointAt } from '../guide/lit-paths.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { openSharing } from '../sharing/sharing.ts';
import type { Path } from './path-question.ts';
import { PathChain } from './PathChain.tsx';
import { PathTold } from './PathTold.tsx';
import { PathSteps } from './PathSteps.tsx';
import { passes, stepsOf } from './path-steps.ts';

interface PathRowProps {
  readonly path: Path;
  /** From 1. */
  readonly place: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A path as a chain that can be read; open, with what is said at every step and where. */
export function PathRow({ path, place, open, onToggle }: PathRowProps) {
  const t = useMessages();
  const { isolatePath } = useActions();
  const isolated = useExploration((state) => state.exploration.trace.isolated);
  const entityIds = useExploration((state) => state.exploration.entityIds);
  const hiddenIds = useExploration((state) => state.exploration.hiddenIds);
  const sieve = useSieve();
  const absent = path.nodes.filter(({ id }) => !entityIds.includes(id) || hiddenIds.includes(id)).length;
  const steps = stepsOf(path);
  const greyed = sieve === null ? 0 : steps.filter((step) => !passes(step, sieve)).length;
  const ids = path.relationships.map(({ id }) => id);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li className="path" data-open={open || undefined}>
      <button
        type="button"
        className="path-head"
        aria-expanded={open}
        onClick={onToggle}
        onMouseEnter={() => pointAt(ids)}
        onMouseLeave={() => pointAt(null)}
        onFocus={() => pointAt(ids)}
        onBlur={() => pointAt(null)}
      >
        <Chevron size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className="path-place">{place}</span>
        <span className="path-text">
          <PathChain steps={steps} />
          <span className="tally">{t('trace.rests', { length: path.length, evidence: path.evidenceCount, inferred: path.inferredCount, against: path.againstCount, absent })}</span>
          {greyed > 0 && <span className="tally">{t('trace.stepsFiltered', { count: greyed })}</span>}
        </span>
      </button>
      {open && (
        <div className="path-body">
          <p className="actions">
            <button type="button" className="button" aria-pressed={isolated} onClick={() => isolatePath(!isolated)}>
              <Focus size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('trace.isolate')}
            </button>
            <button type="button" className="button" onClick={() => openSharing('dossier')}>
              <FileText size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('dossier.open')}
            </button>
          </p>
          <PathTold path={path} />
          <PathSteps steps={steps} />
        </div>
      )}
    </li>
  );
}
