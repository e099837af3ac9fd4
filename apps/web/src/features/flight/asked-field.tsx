import { changeRoute, useRoute } from '../../shell/route.ts';

/** A number or a day of the address; empty takes it away. */
export function AskedField({
  name,
  label,
  unit,
  type = 'number',
  minimum,
  maximum,
  step,
  otherwise = '',
}: {
  readonly name: string;
  readonly label: string;
  readonly unit?: string;
  readonly type?: 'number' | 'date';
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly step?: number;
  /** Shown where the address says nothing. */
  readonly otherwise?: string;
}) {
  const value = useRoute().params[name] ?? otherwise;
  return (
    <label>
      {label}{' '}
      <input
        type={type}
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
