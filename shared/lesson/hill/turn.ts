/** The activity in which the class finds and proves that −∇z is the steepest way down. */
import type { TurnActivity } from '../../activities/turn/settings';

export const turnTheArrow: TurnActivity = {
  id: 'turn-the-arrow',
  kind: 'turn',
  title: { ja: '同じ長さなら、どの向き？', en: 'One length: which direction?' },
  before: {
    ja: '長さの決まった矢印を回して、$\\Delta z$ が最小になる向きを見つけます。',
    en: 'We turn an arrow of fixed length to where $\\Delta z$ is lowest.',
  },
  after: {
    ja: '$\\Delta z \\simeq \\|\\nabla z\\|\\|\\Delta\\|\\cos\\theta$。最小になるのは $180°$、勾配と逆向きのときです。',
    en: '$\\Delta z \\simeq \\|\\nabla z\\|\\|\\Delta\\|\\cos\\theta$ is lowest at $180°$: against the gradient.',
  },
  places: [
    { surface: 'valley', at: { x: 3, y: 0.5 } },
    { surface: 'tilted', at: { x: 4, y: -0.5 } },
  ],
  rounds: 1,
  minutes: 6,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: 'ぐるっと 1 周回してから、いちばん下がる向きで止めて送ってください。通った所に点が残ります。',
        en: 'Turn it once all the way round, then stop where Δz is lowest and send. Every place leaves a dot.',
      },
      {
        ja: '$\\langle\\nabla z, \\Delta\\rangle$ は 2 つの矢印の内積です。学校では $\\vec{a}\\cdot\\vec{b}$ と書くものです。',
        en: '$\\langle\\nabla z, \\Delta\\rangle$ is the product of two arrows that school writes $\\vec{a}\\cdot\\vec{b}$.',
      },
    ],
    expect: [
      {
        ja: '谷底の方へ向ける人がいます。$\\Delta z$ の図を見ると、もう少し下がることがわかります。',
        en: 'Some point at the valley floor. The plot of $\\Delta z$ shows that it can go lower still.',
      },
    ],
    ask: {
      ja: '$\\cos\\theta$ が最小になるのは、何度のときですか？',
      en: 'At what angle is $\\cos\\theta$ smallest?',
    },
  },
};
