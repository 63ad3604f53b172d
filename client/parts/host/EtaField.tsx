/** The choice of η: a ladder of sizes, since between 0.05 and 2 every rung tells another story. */
import { formatSignificant } from '../../../shared/math/number';
import type { Words } from '../../../shared/protocol/language';
import { Button } from '../../ui/Button';
import { dictionary, say } from '../../ui/language';
import { Tex } from '../../ui/Tex';
import './EtaField.css';
import { etaBeside } from './etaLadder';

const texts = dictionary({
  label: { ja: '学習係数 η', en: 'Learning rate η' },
  less: { ja: '小さく', en: 'smaller' },
  more: { ja: '大きく', en: 'larger' },
});

export type EtaFieldProps = {
  readonly eta: number;
  readonly onChange: (eta: number) => void;
  /** What it is the η of, where two stand on one page. */
  readonly of?: Words;
};

export function EtaField({ eta, onChange, of }: EtaFieldProps) {
  const less = etaBeside(eta, -1);
  const more = etaBeside(eta, 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend
    <div class="eta-field" role="group" aria-label={say(of ?? texts.label)}>
      {of && <span class="eta-of">{say(of)}</span>}
      <Button
        label={`η: ${say(texts.less)}`}
        disabled={less === null}
        onClick={() => less !== null && onChange(less)}
      >
        −
      </Button>
      <output aria-live="polite">
        <Tex tex={`\\eta = ${formatSignificant(eta)}`} />
      </output>
      <Button
        label={`η: ${say(texts.more)}`}
        disabled={more === null}
        onClick={() => more !== null && onChange(more)}
      >
        +
      </Button>
    </div>
  );
}
