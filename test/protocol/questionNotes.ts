/** What the page says of each question template: how its right answer is found. */
import type { QuestionId } from '../../shared/activities/question/templates/questions';

export const questionNotes: Readonly<Record<QuestionId, string>> = {
  slopeWay: 'the option against the sign of slope',
  levelGround: 'the option that leaves minimum, maximum and saddle open',
  partialAt: '2·xx·x + xy·y, for f = xx·x² + xy·xy + yy·y²',
  linearChange: 'z_x·dx + z_y·dy',
  dotProduct: 'a_1·b_1 + a_2·b_2',
  vectorLength: '√(a_1² + a_2²)',
  smallestCosine: 'the option with θ = 180°',
  smallestProduct: '−lengthA·lengthB',
  downArrow: 'the option whose arrow is (−z_x, −z_y)',
  descentStep: '−η·z_x',
  updateOrder: 'slopes, times −η, move, again',
  etaOrder: 'crawls, arrives, bounces, gets further away',
  manyVariables: 'Δx_i = −η ∂f/∂x_i for every i',
  symbolMeanings: 'each sign with its meaning',
  greekLetters: 'each letter with its name',
};
