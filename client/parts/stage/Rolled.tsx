/** A number that arrives with its past: shown as it was, then rolling to what it is. */
import { useEffect, useState } from 'preact/hooks';
import { RollingNumber } from '../../plots/RollingNumber';

export type RolledProps = {
  readonly from: number;
  readonly to: number;
  readonly format: (value: number) => string;
};

export function Rolled({ from, to, format }: RolledProps) {
  const [value, setValue] = useState(from);
  useEffect(() => setValue(to), [to]);
  return <RollingNumber value={value} format={format} />;
}
