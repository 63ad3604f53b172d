/** What the host's big button does in a network round, and the network as one thing of the table of activities. */

import type { NetworkScreen } from '../../../shared/activities/network';
import type { Words } from '../../../shared/protocol/language';
import type { HostActivity } from '../activity';
import { type Numbers, networkChoices } from './choices';
import { NetworkControls, networkHeadline } from './HostControls';

const numbersLabels: Readonly<Record<Numbers, Words>> = {
  asTheyAre: { ja: 'クラスの数のまま一歩進む', en: 'Step by the class’s numbers' },
  corrected: { ja: '直した数で一歩進む', en: 'Step by the corrected numbers' },
};

/** While the class watches the machine, a clicker may stop it for a look, but not walk away from it. */
const holdTheMachine = {
  label: { ja: '機械を止めて見る', en: 'Hold the machine' },
  command: { type: 'PauseAutopilot' },
} as const;

export const networkHost: HostActivity<NetworkScreen> = {
  headline: networkHeadline,
  Controls: NetworkControls,
  advance(_screen, _host, choices) {
    const { numbers, missing } = networkChoices(choices);
    return { label: numbersLabels[numbers], options: { numbers, missing } };
  },
  hold: ({ autopilot }) => (autopilot?.running ? holdTheMachine : null),
  next(screen, choices) {
    const { picture, eta } = networkChoices(choices);
    return {
      label: nextPicture(screen, picture),
      options: { ...(picture === null ? {} : { picture }), ...(eta === null ? {} : { eta }) },
    };
  },
};

/** `picture` from 0; null: the server picks one. */
function nextPicture(screen: NetworkScreen, picture: number | null): Words {
  const count = screen.params.length;
  return picture === null
    ? { ja: `次へ：${count} 個の偏微分`, en: `Next: ${count} partial derivatives` }
    : {
        ja: `次へ：画像 ${picture + 1} の ${count} 個の偏微分`,
        en: `Next: ${count} partial derivatives, picture ${picture + 1}`,
      };
}
