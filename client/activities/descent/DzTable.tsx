/** One's own Δz beside that of −η∇f: by the slopes, and the true one. */
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import '../../parts/phone/Answer.css';
import { shown } from './StepFinding';
import { words } from './words';

const heightShown = (dz: number | null): string => (dz === null ? say(words.noGround) : shown(dz));

type Dz = { readonly linearDz: number; readonly trueDz: number | null };

export function DzTable({
  own,
  best,
  angle,
}: {
  readonly own: Dz;
  readonly best: Dz | null;
  readonly angle: number | null;
}) {
  return (
    <table class="dz">
      <thead>
        <tr>
          <td />
          <th scope="col" class="dz-you">
            {say(words.you)}
          </th>
          <th scope="col" aria-label="−η∇f">
            <Tex tex="-\eta\nabla z" />
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <Rich text={say(words.linearDz)} />
          </th>
          <td class="dz-you">{shown(own.linearDz)}</td>
          <td>{best && shown(best.linearDz)}</td>
        </tr>
        <tr>
          <th scope="row">
            <Rich text={say(words.trueDz)} />
          </th>
          <td class="dz-you">{heightShown(own.trueDz)}</td>
          <td>{best && heightShown(best.trueDz)}</td>
        </tr>
        {angle !== null && (
          <tr>
            <th scope="row">{say(words.angle)}</th>
            <td class="dz-you">{Math.round(angle)}°</td>
            <td>0°</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
