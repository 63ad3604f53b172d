import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAY_BREAK, withPhrases } from '../../../client/ui/phrases';

describe('A Japanese text', () => {
  test.each([
    'いちばん速く|下る|向きに|矢印を|引こう',
    '矢印を|回して、|$\\Delta z$ が|最小に|なる|向きを|探そう',
    '平らな|所を|タップしよう',
    'ボールを|低い方へ|動かそう',
    '一歩の Δx と Δy を|計算しよう',
    'このままでも、|変えてもかまいません。',
    '先生の|画面は、|教室を|開いた|端末でだけ|開きます。',
    '円の|中で、|いちばん速く|下る|矢印を|引こう',
    '登録は|いりません。|教室コードと QR コードが|すぐに|出ます。',
    '15 歩で|谷に|着く $\\eta$ を|選ぼう',
    'もう|一度|見てみましょう。',
    '地図を|タップして、|下から|種類を|選んでください',
    '{name} さんの {n} 人が|待っています',
    'よく|ある|間違いには|当てはまりません',
    '次の|問いから|参加できます',
    '地面が|曲がっている|分、|傾きからの|見積もりと|ずれました',
    '$\\eta$ が|大きいほど、|一歩は|長くなります。',
    'すべてが|極小とは|限りません',
    '因子を|ひとつずつ',
    '正しい|式に|もう|一度',
    '$y$ にも|動いています。',
    '前半を|まるごと。',
    '読み込めませんでした。|電波を|確かめて、|もう|一度|どうぞ。',
  ])('may break where one takes breath: %s', (phrases) => {
    expect(withPhrases(phrases.replaceAll('|', '')).replaceAll(MAY_BREAK, '|')).toBe(phrases);
  });

  test('is changed by nothing but marks, and never within a formula or a place to be filled in', () => {
    const piece = fc.constantFrom(
      '傾き',
      'が',
      '$x = \\frac{1}{2}$',
      '{name}',
      '{n|人|人}',
      'を',
      ' ',
      '、',
      'Δz',
      'η',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const marked = withPhrases(pieces.join(''));
        expect(marked.replaceAll(MAY_BREAK, '')).toBe(pieces.join(''));
        expect(marked).not.toMatch(/\{[^}]*\u200b[^}]*\}/);
      }),
    );
  });
});
