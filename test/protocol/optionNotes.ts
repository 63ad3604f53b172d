/** What the pages say of each field that some kinds take in OpenRound or Advance. */
import type { advanceOptions, askOptions } from '../../shared/activities';

export const optionNotes: Readonly<Record<keyof typeof askOptions | keyof typeof advanceOptions, string>> = {
  eta: 'Another η from here on.',
  hill: 'Another hill from here on; without `start` the server chooses a place at which right and wrong rules differ.',
  given: 'By formula: what is given from here on.',
  picture: 'Which picture, from 0; left out, the server picks one.',
  repeat: 'The present question once more, with other numbers, instead of the next.',
  by: 'Which of the class’s answers moves the point: what the formula gives, the class’s mean or median, or the one that went lowest; left out, the lesson’s choice (`host.stepRule`).',
  numbers: 'The class’s numbers as they are, or with the wrong ones put right; left out, `"asTheyAre"`.',
  missing: 'What nobody computed: by the machine, or zero; left out, `"machine"`.',
};
