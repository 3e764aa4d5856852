import { groupLine, type GroupLine as Line } from '../canvas/group-lines.ts';

/** The head of each arrow, its tip at 0,0 and pointing right. */
const HEADS: Readonly<Record<Line['arrow'], string>> = {
  triangle: 'M0 0-9-4.5v9z',
  vee: 'M0 0-9-4.5-6.5 0-9 4.5z',
  chevron: 'M-6-4.5 0 0-6 4.5',
  diamond: 'M0 0-5-4.5-10 0-5 4.5z',
  circle: 'M0 0a4 4 0 1 1-8 0 4 4 0 1 1 8 0z',
  square: 'M0-4v8h-8v-8z',
  tee: 'M0-5h-2.5v10H0z',
};

/** A relationship of the group as the canvas draws it. */
export function GroupLine({ group }: { readonly group: string }) {
  const { arrow, filled } = groupLine(group);
  return (
    <svg className="group-line" width="34" height="12" viewBox="6 0 34 12" aria-hidden="true" focusable="false">
      <path d="M7 6h24" />
      <path className={filled ? 'group-head-filled' : 'group-head-hollow'} transform="translate(39 6)" d={HEADS[arrow]} />
    </svg>
  );
}
