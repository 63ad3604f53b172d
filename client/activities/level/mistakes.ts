/** Owns what is said of each known slip about level ground. Judges nothing. */
import type { LevelMistake } from '../../../shared/math/diagnosis/level';
import type { MistakeWords } from '../../phone/mistakes';

const minimum = {
  ja: 'まわりはどちらへ行っても高くなります。これは極小です。',
  en: 'Every way from here leads up: it is a minimum.',
};
const maximum = {
  ja: 'まわりはどちらへ行っても低くなります。これは極大です。',
  en: 'Every way from here leads down: it is a maximum.',
};
const saddle = {
  ja: 'ある向きには上り、別の向きには下ります。これは鞍点です。',
  en: 'One way leads up, another leads down: it is a saddle.',
};

export const levelMistakeWords: Readonly<Record<LevelMistake, MistakeWords>> = {
  minimumTakenForMaximum: { label: { ja: '極小を極大とした', en: 'Minimum called maximum' }, hint: minimum },
  minimumTakenForSaddle: { label: { ja: '極小を鞍点とした', en: 'Minimum called saddle' }, hint: minimum },
  maximumTakenForMinimum: { label: { ja: '極大を極小とした', en: 'Maximum called minimum' }, hint: maximum },
  maximumTakenForSaddle: { label: { ja: '極大を鞍点とした', en: 'Maximum called saddle' }, hint: maximum },
  saddleTakenForMinimum: { label: { ja: '鞍点を極小とした', en: 'Saddle called minimum' }, hint: saddle },
  saddleTakenForMaximum: { label: { ja: '鞍点を極大とした', en: 'Saddle called maximum' }, hint: saddle },
  levelInXOnly: {
    label: { ja: '$x$ の向きだけ平ら', en: 'Level in $x$ only' },
    hint: {
      ja: '$x$ の向きには平らですが、$y$ の向きにはまだ傾いています。両方が 0 の所を探します。',
      en: 'It is level in $x$, but still slopes in $y$. Look for the place where both are 0.',
    },
  },
  levelInYOnly: {
    label: { ja: '$y$ の向きだけ平ら', en: 'Level in $y$ only' },
    hint: {
      ja: '$y$ の向きには平らですが、$x$ の向きにはまだ傾いています。両方が 0 の所を探します。',
      en: 'It is level in $y$, but still slopes in $x$. Look for the place where both are 0.',
    },
  },
  stillSloping: {
    label: { ja: 'まだ傾いている', en: 'Still sloping' },
    hint: {
      ja: 'ここはまだ傾いています。等高線が輪になった真ん中か、8 の字に交わる所を探しましょう。',
      en: 'The ground still slopes here. Look inside a ring of contour lines, or where they cross like an 8.',
    },
  },
};
