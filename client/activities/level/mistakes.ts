/** What is said of each known slip about level ground, before a second try and after the reveal. Judges nothing. */
import type { LevelMistake } from '../../../shared/math/diagnosis/level';
import type { MistakeWords } from '../../parts/round/mistakes';

const minimum = {
  ja: 'まわりに、ここより低い所はありません。これは極小です。',
  en: 'Nothing near here is lower: it is a minimum.',
};
const maximum = {
  ja: 'まわりに、ここより高い所はありません。これは極大です。',
  en: 'Nothing near here is higher: it is a maximum.',
};
const saddle = {
  ja: 'すぐ近くに、ここより高い所も低い所もあります。これは鞍点です。',
  en: 'Close by some ground is higher and some is lower: it is a saddle.',
};

const slopes = {
  levelInXOnly: {
    label: { ja: '$x$ の向きだけほぼ平ら', en: 'Nearly level in $x$ only' },
    hint: {
      ja: '$x$ の向きにはほぼ平らですが、$y$ の向きにはまだ傾いています。両方が 0 の所を探します。',
      en: 'It is nearly level in $x$, but still slopes in $y$. Look for the place where both are 0.',
    },
  },
  levelInYOnly: {
    label: { ja: '$y$ の向きだけほぼ平ら', en: 'Nearly level in $y$ only' },
    hint: {
      ja: '$y$ の向きにはほぼ平らですが、$x$ の向きにはまだ傾いています。両方が 0 の所を探します。',
      en: 'It is nearly level in $y$, but still slopes in $x$. Look for the place where both are 0.',
    },
  },
  stillSloping: {
    label: { ja: 'まだ傾いている', en: 'Still sloping' },
    hint: {
      ja: 'ここはまだ傾いています。等高線が輪になった真ん中か、8 の字に交わる所を探しましょう。',
      en: 'The ground still slopes here. Look inside a ring of contour lines, or where they cross like an 8.',
    },
  },
  noSlope: {
    label: { ja: '傾きがない所', en: 'No slope there' },
    hint: {
      ja: 'ここは地面が折れていて、傾きという数がありません。傾きが両方とも 0 になる所を探します。',
      en: 'The ground has a crease here, and no slope at all. Look for a place where both slopes are 0.',
    },
  },
} as const satisfies Partial<Record<LevelMistake, MistakeWords>>;

export const levelMistakeWords: Readonly<Record<LevelMistake, MistakeWords>> = {
  minimumTakenForMaximum: { label: { ja: '極小を極大とした', en: 'Minimum called maximum' }, hint: minimum },
  minimumTakenForSaddle: { label: { ja: '極小を鞍点とした', en: 'Minimum called saddle' }, hint: minimum },
  maximumTakenForMinimum: { label: { ja: '極大を極小とした', en: 'Maximum called minimum' }, hint: maximum },
  maximumTakenForSaddle: { label: { ja: '極大を鞍点とした', en: 'Maximum called saddle' }, hint: maximum },
  saddleTakenForMinimum: { label: { ja: '鞍点を極小とした', en: 'Saddle called minimum' }, hint: saddle },
  saddleTakenForMaximum: { label: { ja: '鞍点を極大とした', en: 'Saddle called maximum' }, hint: saddle },
  ...slopes,
};

/** Of a place that is level: where to look, and not what is to be seen there. */
const lookAround: MistakeWords = {
  label: { ja: '平らな所です。名前はもう一度', en: 'Level ground. Think about its name again' },
  hint: {
    ja: '印のまわりの色と等高線を見ましょう。どの向きにも高くなりますか。低くなりますか。それとも向きによってちがいますか。',
    en: 'Look at the colours and lines around your mark. Does it go up every way, down every way, or does it depend on the way?',
  },
};

/** Before the second try: a hint that leaves the answer to be found. */
export const levelHints: Readonly<Record<LevelMistake, MistakeWords>> = {
  minimumTakenForMaximum: lookAround,
  minimumTakenForSaddle: lookAround,
  maximumTakenForMinimum: lookAround,
  maximumTakenForSaddle: lookAround,
  saddleTakenForMinimum: lookAround,
  saddleTakenForMaximum: lookAround,
  ...slopes,
};

/** Whether the ground is level where such a mark lies. */
export const hasFoundLevel = (rule: LevelMistake): boolean => !(rule in slopes);
