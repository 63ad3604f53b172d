/** What the page says of each mistake that the room can name. */
import type { EstimateMistake } from '../../shared/math/diagnosis/estimate';
import type { LevelMistake } from '../../shared/math/diagnosis/level';
import type { MoveMistake } from '../../shared/math/diagnosis/move';
import type { PartialRule } from '../../shared/math/diagnosis/partial';
import type { StepDirection, StepMistake } from '../../shared/math/diagnosis/step';
import type { TurnMistake } from '../../shared/math/diagnosis/turn';
import type { WalkMistake } from '../../shared/math/diagnosis/walk';

export const stepNotes: Readonly<Record<StepMistake, string>> = {
  uphill: '+η∇f',
  forgotEta: '−∇f',
  uphillForgotEta: '∇f',
  swapped: '−η(∂z/∂y, ∂z/∂x)',
  oneSignLost: 'one of the two signs wrong',
  unitVector: '−∇f/‖∇f‖',
  etaTimesUnitVector: '−η∇f/‖∇f‖',
  newPoint: 'the new point (x, y) − η∇f instead of the step',
  minusEtaPosition: '−η(x, y)',
  straightToMinimum: 'the way to a minimum',
  otherVariableZero: 'slopes at (x, 0) and (0, y)',
  sumInBoth: '−η(∂z/∂x + ∂z/∂y) in both',
  alongContour: '±η(−∂z/∂y, ∂z/∂x)',
  dividedBySlope: '(−η/(∂z/∂x), −η/(∂z/∂y))',
  etaTwice: '−η²∇f',
  newXForSlopeInY: 'x and y put into formulas: Δy from the slope at (x + Δx, y)',
  coordinatesSwapped: 'x and y put into formulas: the slopes at (y, x)',
};

export const estimateNotes: Readonly<Record<EstimateMistake, string>> = {
  signFlipped: '−⟨∇f, Δ⟩',
  onlyX: '∂z/∂x·Δx alone',
  onlyY: '∂z/∂y·Δy alone',
  crossed: '∂z/∂x·Δy + ∂z/∂y·Δx',
  subtracted: '∂z/∂x·Δx − ∂z/∂y·Δy',
  slopesAdded: '∂z/∂x + ∂z/∂y',
  stepAdded: 'Δx + Δy',
  sumTimesSum: '(∂z/∂x + ∂z/∂y)(Δx + Δy)',
  productOfParts: 'the two parts multiplied',
  cosineLeftOut: '±‖∇f‖‖Δ‖',
  gaveTrueDz: 'f(after) − f(before)',
};

export const moveNotes: Readonly<Record<MoveMistake, string>> = {
  noStep: 'Δx = 0 on sloping ground',
  levelGround: 'a move where dy/dx = 0',
  newPlace: 'the new place x − η dy/dx instead of the move',
  forgotEta: '−dy/dx',
  uphill: 'the way in which y grows',
  uphillEndsLower: 'the same, and over a hump to where y is lower',
  overshoot: 'the right way, too far',
  overshootEndsLower: 'the same, past the next minimum to where y is lower',
};

export const levelNotes: Readonly<Record<LevelMistake, string>> = {
  minimumTakenForMaximum: 'found a minimum, said maximum',
  minimumTakenForSaddle: 'found a minimum, said saddle',
  maximumTakenForMinimum: 'found a maximum, said minimum',
  maximumTakenForSaddle: 'found a maximum, said saddle',
  saddleTakenForMinimum: 'found a saddle, said minimum',
  saddleTakenForMaximum: 'found a saddle, said maximum',
  levelInXOnly: 'found none; ∇f within 10° of the y axis',
  levelInYOnly: 'found none; ∇f within 10° of the x axis',
  stillSloping: 'found none; any other ∇f',
  noSlope: 'found none; ∂f/∂x or ∂f/∂y has no value there, as on the crease of abs(x)',
};

export const turnNotes: Readonly<Record<TurnMistake, string>> = {
  alongGradient: 'within 10° of θ = 0°',
  acrossSlope: 'within 10° of θ = ±90°',
  straightToMinimum: 'within 10° of the way to the nearest minimum',
  downhillNotLowest: 'none of these, cos θ < 0',
  uphillSomehow: 'none of these, cos θ > 0',
};

export const walkNotes: Readonly<Record<WalkMistake, string>> = {
  wanderedAcross: 'at least half of its steps across the slope, more than 60° from up and from down',
  jumpedAround: 'of three steps or more, at least half went past a lowest place on their line',
  wentUp: 'ended higher than it began',
  stepsTooShort:
    'all steps used, no valley reached; at least half of them could have been longer and would have ended lower',
  stoppedEarly: 'steps left, no valley reached',
  outOfSteps: 'all steps used, no valley reached',
};

export const directionNotes: Readonly<Record<StepDirection, string>> = {
  zeroStep: 'no step at all',
  flatGround: 'a step where ∇f = 0',
  rightDirectionWrongSize: 'cosine with −∇f above 0.999',
  downhillNotSteepest: 'cosine from 0.1 to 0.999',
  downhillEndsHigher: 'the same, and so long that it ends higher than it began',
  acrossSlope: 'cosine within ±0.1',
  uphillSomehow: 'cosine below −0.1',
  uphillEndsLower: 'the same, and yet it ends lower than it began',
};

export const partialNotes: Readonly<Record<PartialRule, string>> = {
  errorSignFlipped: 't − a for a − t',
  noOutputSlope: 'σ′ of the output layer left out',
  noHiddenSlope: 'σ′ of the hidden layer left out',
  lowerOutputLeftOut: 'the output of the layer below left out: the bias’s partial',
  inputForHidden: 'x for a²',
  doubled: 'the ½ of the cost forgotten',
  slopeAtOutput: 'σ′ taken at a instead of z',
  weightedInputForOutput: 'z for a',
  errorNotDifferentiated: 'the squared error not differentiated',
  targetLeftOut: 'a for a − t',
  otherOutput: 'the other output unit’s',
  swappedIndices: 'the weight with its two indices exchanged',
  onlyPath1: 'only the path through output 1',
  onlyPath2: 'only the path through output 2',
  pathsAveraged: 'the mean of both paths',
  pathsSubtracted: 'one path minus the other',
  weightLeftOut: 'w³ left out',
  weightTransposed: 'w³ transposed',
  biasMultiplied: 'multiplied by b',
  summedOverAll: 'summed over all pictures where one was asked',
  averagedOverAll: 'the mean over all pictures',
  onePictureOnly: 'one picture where the sum was asked',
  gaveUpdate: '−η∂C for ∂C',
};
