import type { Words } from '../../shared/protocol/language';

export const words = {
  codeLabel: { ja: '教室コード', en: 'Classroom code' },
  codeHint: { ja: 'スクリーンに出ている 6 文字', en: 'The six characters on the wall' },
  codeWrong: {
    ja: 'コードは 6 文字です。もう一度、スクリーンを見てください。',
    en: 'A code has six characters. Have another look at the wall.',
  },
  codeStrange: {
    ja: 'この文字はコードに使われません。形の似た文字かもしれません。',
    en: 'Codes never use that character. Perhaps one that looks like it?',
  },
  enter: { ja: '入る', en: 'Join' },
} as const satisfies Record<string, Words>;
