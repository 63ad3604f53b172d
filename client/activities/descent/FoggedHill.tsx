/** The stage while fog hides the class's hill: its one point, the arrows around it, and when the fog lifts. */
import { useRef } from 'preact/hooks';
import type { DescentScreen } from '../../../shared/activities/descent';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { DescentPath } from '../../plots/DescentPath';
import { FoggedMap } from '../../plots/FoggedMap';
import { fill, say } from '../../ui/language';
import { Arrows, type ArrowsProps } from './StageArrows';
import { shortNumber, words } from './stageText';

/** Whether this stage has had the fog before its eyes and is now shown the hill, until the next question. */
export function useLifting({ surface, round }: DescentScreen): boolean {
  const fogged = useRef(false);
  if (!surface) fogged.current = true;
  else if (round.phase === 'asking') fogged.current = false;
  return fogged.current && surface !== null;
}

export function FoggedHill({ screen, work, beat, path }: ArrowsProps & Pick<DescentScreen, 'path'>) {
  const { width, height } = pictureSize(useStageSize());
  const { moved, reveal, radius } = screen;
  return (
    <FoggedMap
      at={moved?.from ?? reveal?.at ?? screen.at}
      radius={radius ?? 1}
      width={width}
      height={height}
      label={fill(say(words.fogged), { z: shortNumber(path.at(-1)?.z ?? screen.z) })}
    >
      {(frame) => (
        <>
          <Arrows frame={frame} screen={screen} work={work} beat={beat} />
          <DescentPath frame={frame} path={path} radius={18} />
        </>
      )}
    </FoggedMap>
  );
}
