import { textIn } from '../exploration/graph.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { Chip } from './Chip.tsx';

interface EntityChipProps {
  readonly id: string;
  /** What stands before the name, such as "via". */
  readonly lead?: string;
  /** Says what its button does. */
  readonly removal: (name: string) => string;
  readonly onRemove: () => void;
}

export function EntityChip({ id, lead, removal, onRemove }: EntityChipProps) {
  const language = useLanguage();
  const entity = useExploration((state) => state.known.entities.get(id));
  const name = entity === undefined ? id : textIn(entity.name, language);
  return (
    <Chip removal={removal(name)} onRemove={onRemove}>
      {lead !== undefined && <span className="chip-lead">{lead}</span>}
      {entity !== undefined && <KindMark kind={entity.kind} subkind={entity.subkind} size={20} />}
      <span>{name}</span>
    </Chip>
  );
}
