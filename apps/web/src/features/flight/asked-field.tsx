import { Glossed } from '../../figures/term.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';

/** A number of the address; empty takes it away. */
export function AskedField({
  name,
  label,
  unit,
  minimum,
  maximum,
  step,
  otherwise = '',
}: {
  readonly name: string;
  readonly label: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  /** Shown where the address says nothing. */
  readonly otherwise?: string;
}) {
  const value = useRoute().params[name] ?? otherwise;
  return (
    <label>
      <Glossed text={label} />{' '}
      <input
        type="number"
        value={value}
        min={minimum}
        max={maximum}
        step={step}
        onChange={({ target }) => changeRoute({ [name]: target.value === '' ? undefined : target.value })}
      />
      {unit !== undefined && ` ${unit}`}
    </label>
  );
}
