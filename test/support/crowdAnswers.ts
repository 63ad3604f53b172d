/** One answer of each of six people to whatever is asked, so that right ones and mistakes are on the screens. Judges nothing. */
import { rightAnswer, wrongAnswers } from '../../server/activities/question/practiceAnswers';
import type { ActivityScreen, Answer } from '../../shared/activities';

const angle = (i: number) => Math.PI + 0.9 + (i - 2) * 0.35;

/** null: this kind is not answered by one message. */
export function crowdAnswer(screen: ActivityScreen, i: number): Answer | null {
  switch (screen.kind) {
    case 'descent':
      return { kind: 'descent', dx: 0.8 * Math.cos(angle(i)), dy: 0.8 * Math.sin(angle(i)) };
    case 'slope':
      return { kind: 'slope', dx: [1, 0.6, -1, 1.4, 5, 0][i] ?? 1 };
    case 'level':
      return {
        kind: 'level',
        x: [0, 2.06, -2.06, 1, 0, 3][i] ?? 0,
        y: [0, -0.52, 0.52, 1, 1.5, 2][i] ?? 0,
        is: i % 3 === 0 ? 'saddle' : 'minimum',
      };
    case 'estimate': {
      const { slopes, delta } = screen;
      const right = slopes.x * delta.x + slopes.y * delta.y;
      return {
        kind: 'estimate',
        dz: [right, right, -right, slopes.x * delta.x, slopes.x + slopes.y, right][i] ?? right,
      };
    }
    case 'turn':
      return {
        kind: 'turn',
        theta: [180, -176, 90, 0, 150, 172][i] ?? 180,
        tried: [i * 25, -i * 30 - 10, 60 + i * 20],
      };
    case 'race':
      return { kind: 'race', eta: [0.1, 0.3, 0.02, 0.9, 0.45, 0.2][i] ?? 0.1 };
    case 'question': {
      const wrong = wrongAnswers(screen.asked);
      return i < 3 ? rightAnswer(screen.asked) : (wrong[i % wrong.length] ?? null);
    }
    default:
      return null;
  }
}
