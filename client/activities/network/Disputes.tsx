/** What the class could not settle: two owners of one parameter, two numbers, the host's choice. */

import type { NetworkHost } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { paramTex, parseParamId } from '../../../shared/math/param';
import type { HostPage } from '../../parts/host/page';
import { fill, say } from '../../ui/language';
import { Tex } from '../../ui/Tex';
import './Disputes.css';
import { words } from './hostWords';

type Dispute = NetworkHost['disputes'][number];

export function Disputes({ page }: { readonly page: HostPage }) {
  const disputes = page.host.work?.disputes ?? [];
  if (disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">{fill(say(words.dispute), { n: disputes.length })}</h2>
      <p class="soft">{say(words.disputeHint)}</p>
      {disputes.map((dispute) => (
        <One key={dispute.param} page={page} dispute={dispute} />
      ))}
    </section>
  );
}

function One({ page, dispute }: { readonly page: HostPage; readonly dispute: Dispute }) {
  const { room, host, order } = page;
  const param = parseParamId(dispute.param);
  const nameOf = (seat: number) =>
    host.seats.find((each) => each.seat === seat)?.name ?? fill(say(words.gone), { n: seat });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the line
    <div class="dispute" role="group" aria-label={dispute.param}>
      <Tex tex={param ? paramTex(param) : dispute.param} />
      {dispute.answers.map(({ seat, value }) => {
        const settled = dispute.settled === seat;
        return (
          <button
            key={seat}
            type="button"
            aria-pressed={settled}
            onClick={() =>
              void order({ type: 'SettleDispute', revision: room.revision, param: dispute.param, seat })
            }
          >
            <strong>{formatSignificant(value)}</strong>
            <small>
              {settled && `✓ ${say(words.chosen)} ・ `}
              {nameOf(seat)}
            </small>
          </button>
        );
      })}
    </div>
  );
}
