/** A QR code as one SVG path; the encoder loads when the first one is shown. Knows nothing of the address in it. */
import { useEffect, useState } from 'preact/hooks';
import './Qr.css';

export type QrProps = {
  readonly text: string;
  readonly label: string;
  /** Side in px; without it the code fills its place. */
  readonly size?: number;
};

/** Modules of white around the code: with fewer, some phones do not find it. */
const QUIET = 4;

type Drawn = { readonly text: string; readonly side: number; readonly path: string };

export function Qr({ text, label, size }: QrProps) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('uqr').then(({ encode }) => {
      if (!wanted) return;
      const { data } = encode(text, { ecc: 'M', border: 0 });
      setDrawn({ text, side: data.length + 2 * QUIET, path: qrPath(data) });
    });
    return () => {
      wanted = false;
    };
  }, [text]);

  // An address just changed must never be shown as its predecessor's code.
  const current = drawn?.text === text ? drawn : null;
  const side = current?.side ?? 1;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      {...(size === undefined ? {} : { width: size, height: size })}
      data-text={text}
    >
      <rect width={side} height={side} />
      {current && <path d={current.path} transform={`translate(${QUIET} ${QUIET})`} />}
    </svg>
  );
}

/** One path of the dark modules, runs of a row joined. */
export function qrPath(data: readonly (readonly boolean[])[]): string {
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  });
  return path;
}
