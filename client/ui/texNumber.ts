/** How a number stands inside a typeset formula. */
import { roundSignificant } from '../../shared/math/number';

/** −0.0725, or 7.25 × 10⁻⁶ where it is very small or large, as TeX. */
export function texNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return '\\text{–}';
  const rounded = roundSignificant(value, digits);
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-4 || size >= 1e9)) {
    const [mantissa = '0', exponent = '0'] = rounded.toExponential().split('e');
    return `${mantissa} \\times 10^{${Number(exponent)}}`;
  }
  return String(rounded);
}

/** The same as a factor: in brackets where a sign would run into another. */
export function texFactor(value: number, digits = 4): string {
  const tex = texNumber(value, digits);
  return tex.startsWith('-') || tex.includes('times') ? `(${tex})` : tex;
}
