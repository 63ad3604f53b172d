/** The texts of the turned arrow, on the phone, the stage and the host's page. */
import { words as phone } from '../../parts/phone/words';
import { dictionary } from '../../ui/language';

export const words = {
  ...phone,
  ...dictionary({
    ask: {
      ja: '矢印を回して、$\\Delta z$ が最小になる向きを探そう',
      en: 'Turn the arrow to where $\\Delta z$ is lowest',
    },
    pad: {
      ja: '等高線の地図。矢印キーで矢印を回せます。',
      en: 'Contour map. The arrow keys turn the arrow.',
    },
    plot: { ja: '角度 θ と Δz の図', en: 'Δz against the angle θ' },
    send: { ja: 'この向きを送る', en: 'Send this direction' },
    turnFirst: { ja: '矢印を指で回してください', en: 'Turn the arrow with a finger' },
    right: { ja: 'いちばん下がる向きです（10° 以内）', en: 'The way with the lowest Δz (within 10°)' },
    rightShort: { ja: '180° を見つけた（10° 以内）', en: 'Found 180° (within 10°)' },
    withNumbers: { ja: 'あなたの数で計算すると', en: 'With your numbers' },
    notAnswered: {
      ja: '$\\theta = 180°$、つまり勾配と逆向きで、$\\Delta z$ が最小になります。',
      en: 'At $\\theta = 180°$, against the gradient, $\\Delta z$ is lowest.',
    },

    sub: { ja: '第 {n} 回 ・ 点 {point}', en: 'Round {n} · point {point}' },
    answers: { ja: '集まった向き', en: 'Directions' },
    map: {
      ja: '等高線の地図。点 {at} から上りの向きに勾配の矢印。',
      en: 'Contour map: the gradient points uphill from {at}.',
    },
    task: {
      ja: '長さが同じ矢印。どの向きで $\\Delta z$ は最小？',
      en: 'One length, every direction: where is $\\Delta z$ lowest?',
    },
    beat1: {
      ja: 'みんなが試した向きと、そのときの $\\Delta z$',
      en: 'Every direction we tried, and its $\\Delta z$',
    },
    beat1None: { ja: 'まだだれも向きを試していません', en: 'No direction has been tried' },
    beat2: {
      ja: '角度と $\\Delta z$ の関係は $\\cos$ の形です：$\\langle\\nabla z, \\Delta\\rangle = \\|\\nabla z\\|\\|\\Delta\\|\\cos\\theta$',
      en: '$\\Delta z$ against the angle is a cosine: $\\langle\\nabla z, \\Delta\\rangle = \\|\\nabla z\\|\\|\\Delta\\|\\cos\\theta$',
    },
    beat3: {
      ja: 'この幅から出られません：$-\\|\\nabla z\\|\\|\\Delta\\| \\le \\langle\\nabla z, \\Delta\\rangle \\le \\|\\nabla z\\|\\|\\Delta\\|$',
      en: 'Never outside these bounds: $-\\|\\nabla z\\|\\|\\Delta\\| \\le \\langle\\nabla z, \\Delta\\rangle \\le \\|\\nabla z\\|\\|\\Delta\\|$',
    },
    beat4: {
      ja: '最小は $\\theta = 180°$ のとき：{found} 人が見つけました（10° 以内）',
      en: 'Lowest at $\\theta = 180°$: {found} {found|person|people} found it (within 10°)',
    },
    beat5: {
      ja: 'だから、いちばん急な下りは $\\Delta = -\\eta\\,\\nabla z$',
      en: 'So the steepest way down is $\\Delta = -\\eta\\,\\nabla z$',
    },
    schwarz: { ja: 'コーシー・シュワルツの不等式', en: 'The Cauchy–Schwarz inequality' },
    summary: {
      ja: 'Δz は 180° で最小になり、{lowest} です。{found} 人が見つけました。',
      en: 'Δz is lowest at 180°: {lowest}. {found} found it.',
    },

    waiting: { ja: '向きを待っています', en: 'Waiting for directions' },
    answered: {
      ja: '{done} 人が向きを決めました',
      en: '{done} {done|person has|people have} chosen a direction',
    },
    revealed: { ja: '{found} 人が 180° を見つけました', en: '{found} {found|person|people} found 180°' },
  }),
};
