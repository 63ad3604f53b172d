/**
 * `npm run bench:diagnosis`: of every kind that names slips, how often random wrong numbers are given a name, how often
 * honest slips are given theirs, and honest right answers refused. `npm run bench:diagnosis -- <seed> <tasks a kind>`.
 */

import { figuresOf } from '../support/diagnosis/figures';
import { benchKinds } from '../support/diagnosis/kinds';

const [seed = String(Date.now()), tasks = '3000'] = process.argv.slice(2);
/** Examples printed of each kind's failures. */
const EXAMPLES = 5;

const percent = (part: number): string => `${(100 * part).toFixed(2)} %`;

console.log(`seed ${seed}, ${tasks} tasks a kind`);
for (const kind of benchKinds) {
  const { falselyNamed, slipsNamed, refused, missed } = figuresOf(kind, Number(tasks), seed);
  console.log(
    `${kind.name}: random wrong numbers named ${percent(falselyNamed)}, honest slips named ${percent(slipsNamed)}, honest answers refused ${refused.length}`,
  );
  for (const line of refused.slice(0, EXAMPLES)) console.log(`  refused: ${line}`);
  for (const line of missed.slice(0, EXAMPLES)) console.log(`  not named: ${line}`);
}
