import { useId } from 'react';

interface AtLeastProps {
  readonly name: string;
  readonly value: number;
  /** Where nothing is filtered. */
  readonly least: number;
  readonly most: number;
  /** Says a number in words. */
  readonly tell: (count: number) => string;
  readonly onChange: (value: number) => void;
}

export function AtLeast({ name, value, least, most, tell, onChange }: AtLeastProps) {
  const id = useId();
  const now = Math.max(least, value);
  const told = tell(now);
  return (
    <div className="filter-least">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id}>{told}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={Math.max(least, most)}
        value={now}
        aria-valuetext={told}
        onChange={({ target }) => onChange(target.valueAsNumber <= least ? 0 : target.valueAsNumber)}
      />
    </div>
  );
}
