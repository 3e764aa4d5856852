import { memo } from 'react';
import { ARROW_HEADS, groupLine } from '../canvas/group-lines.ts';

/** A relationship of the group as the canvas draws it. */
export const GroupLine = memo(function GroupLine({ group }: { readonly group: string }) {
  const { arrow, filled } = groupLine(group);
  return (
    <svg className="group-line" width="34" height="12" viewBox="6 0 34 12" aria-hidden="true" focusable="false">
      <path d="M7 6h24" />
      <path className={filled ? 'group-head-filled' : 'group-head-hollow'} transform="translate(39 6)" d={ARROW_HEADS[arrow]} />
    </svg>
  );
});
