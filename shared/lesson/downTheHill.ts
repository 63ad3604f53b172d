/** The first half of the course as lessons: every idea of the hill in the deck's order, and a short way through it. */
import { byFormula, byMap } from './hill/descent';
import { foretellDz } from './hill/estimate';
import { inFog, togetherInFog } from './hill/fog';
import { levelGround } from './hill/level';
import { onProducts, onSigns, onSlopes, onSteps, whatWeKnow } from './hill/question';
import { etaRace } from './hill/race';
import { ballOnCurve, twoValleys } from './hill/slope';
import { turnTheArrow } from './hill/turn';
import type { Lesson } from './lesson';

export const downTheHill: Lesson = {
  id: 'hill',
  title: { ja: '山を下る', en: 'Down the hill' },
  summary: {
    ja: 'ボール、平らな所、いちばん急な向き、式、学習係数。前半をまるごと。',
    en: 'The ball, the level ground, the steepest way, the formula, η: the whole first half.',
  },
  activities: [
    ballOnCurve,
    twoValleys,
    levelGround,
    foretellDz,
    byMap,
    turnTheArrow,
    byFormula,
    togetherInFog,
    inFog,
    etaRace,
    whatWeKnow,
  ],
};

export const descentIn20: Lesson = {
  id: 'descent-20',
  title: { ja: '20 分で勾配降下法', en: 'Descent in 20 minutes' },
  summary: { ja: '勾配降下法を、地図と式で体験します。', en: 'Gradient descent by map and by formula.' },
  activities: [
    { ...byMap, rounds: 2, minutes: 8 },
    { ...byFormula, minutes: 7 },
    { ...etaRace, minutes: 5 },
  ],
};

export const hillQuestions: Lesson = {
  id: 'hill-questions',
  title: { ja: '前半のおさらい問題', en: 'Questions on the hill' },
  summary: {
    ja: '傾き、内積、勾配降下法、記号。数を変えて何度でも練習できます。',
    en: 'Slopes, products, steps and signs, as often as you like with other numbers.',
  },
  activities: [onSlopes, onProducts, onSteps, onSigns],
};
