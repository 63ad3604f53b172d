/** Owns what the teacher's big button does in a network round, and the network as one thing of the table of desks. */

import type { NetworkScreen } from '../../../shared/activities/network';
import type { Words } from '../../../shared/protocol/language';
import type { Choices } from '../../parts/host/choices';
import type { DeskFace } from '../desks';
import { NetworkControls, networkHeadline } from './HostControls';

const numbersLabels: Readonly<Record<Choices['numbers'], Words>> = {
  asTheyAre: { ja: 'クラスの数のまま一歩進む', en: 'Step by the class’s numbers' },
  corrected: { ja: '直した数で一歩進む', en: 'Step by the corrected numbers' },
};

export const networkDesk: DeskFace<NetworkScreen> = {
  headline: networkHeadline,
  Controls: NetworkControls,
  advance: (_screen, _host, { numbers, missing }) => ({
    label: numbersLabels[numbers],
    wish: { numbers, missing },
  }),
  next: (screen, { picture, eta }) => ({
    label: nextPicture(screen, picture),
    wish: { ...(picture === null ? {} : { picture }), ...(eta === null ? {} : { eta }) },
  }),
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
