/** The quiet full-page message: a small picture, a title, a sentence, what can be done next. Knows no reason for it. */
import type { ComponentChildren, JSX } from 'preact';
import './Notice.css';

export type Sign = 'lost' | 'door' | 'seats' | 'moon' | 'flag' | 'key' | 'cup' | 'eyes' | 'way';

const signs: Readonly<Record<Sign, JSX.Element>> = {
  lost: <path d="M66 40a14 14 0 1 1 20 13c-4 2-6 4-6 9m0 8v.5" />,
  door: <path d="M62 72V28h36v44M54 72h52M90 50v4" />,
  seats: <path d="M52 30v22h20v18M52 52v18M88 30v22h20v18M88 52v18" />,
  moon: <path d="M92 62a26 26 0 1 1-18-40 21 21 0 0 0 18 40z" />,
  flag: <path d="M66 74V24l34 10-34 12" />,
  key: <path d="M74 48a13 13 0 1 1-1-9h35v10m-10-10v7" />,
  cup: (
    <path d="M56 38h42v14a18 18 0 0 1-18 18h-6a18 18 0 0 1-18-18zm42 4h6a7 7 0 0 1 0 16h-7M70 20c-4 5 4 7 0 12m14-12c-4 5 4 7 0 12" />
  ),
  eyes: (
    <path d="M44 48c12-17 24-25 36-25s24 8 36 25c-12 17-24 25-36 25S56 65 44 48zm49 0a13 13 0 1 1-26 0 13 13 0 0 1 26 0z" />
  ),
  way: <path d="M54 70c10-30 18 4 28-18s12-10 22-28m0 0-12 2m12-2 3 12" />,
};

export type NoticeProps = {
  readonly sign: Sign;
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Buttons or links; the first is the next thing to do. */
  readonly actions?: ComponentChildren;
};

export function Notice({ sign, title, children, actions }: NoticeProps) {
  return (
    <div class="notice">
      <svg viewBox="0 0 160 100" aria-hidden="true" focusable="false">
        {[1, 0.74, 0.5].map((size) => (
          <ellipse key={size} cx="80" cy="50" rx={78 * size} ry={46 * size} transform="rotate(-8 80 50)" />
        ))}
        {signs[sign]}
      </svg>
      <h1 tabIndex={-1}>{title}</h1>
      <div class="notice-text">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}

/** The page around a notice where no other frame is: a landmark, centred. */
export function NoticePage(props: NoticeProps & { readonly foot?: ComponentChildren }) {
  return (
    <div class="notice-page">
      <main>
        <Notice {...props} />
      </main>
      {props.foot && <footer>{props.foot}</footer>}
    </div>
  );
}
