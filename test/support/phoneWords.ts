/** All that a phone says around whatever is asked. */
import { words as parts } from '../../client/parts/phone/words';
import { words as frame } from '../../client/phone/words';

export const phone = { ...frame, ...parts };
