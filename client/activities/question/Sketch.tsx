/** The little drawings of a question: what they show, and how they are said to those who hear them. */

import type { NamedArrow, OptionView, Sketch as SketchView } from '../../../shared/activities/question/asked';
import { formatSignificant } from '../../../shared/math/number';
import { ArrowSheet } from '../../plots/ArrowSheet';
import { TangentSketch } from '../../plots/TangentSketch';
import { fill, say } from '../../ui/language';
import { pointText } from '../../ui/pointText';
import { words } from './words';

export function Sketch({ sketch }: { readonly sketch: SketchView }) {
  switch (sketch.kind) {
    case 'tangent':
      return (
        <TangentSketch
          slope={sketch.slope}
          label={fill(say(words.sketchTangent), { slope: formatSignificant(sketch.slope) })}
        />
      );
    case 'arrows':
      return (
        <ArrowSheet arrows={sketch.arrows} reach={reachOf(sketch.arrows)} label={heard(sketch.arrows)} />
      );
    default:
      return sketch satisfies never;
  }
}

/** Options' drawings are compared with each other: all have the same scale. */
export function OptionSketch({
  option,
  all,
}: {
  readonly option: OptionView;
  readonly all: readonly OptionView[];
}) {
  if (option.arrows.length === 0) return null;
  return (
    <ArrowSheet
      arrows={option.arrows}
      reach={reachOf(all.flatMap(({ arrows }) => arrows))}
      label={heard(option.arrows)}
    />
  );
}

const reachOf = (arrows: readonly NamedArrow[]): number =>
  Math.max(...arrows.flatMap(({ to }) => [Math.abs(to.x), Math.abs(to.y)]));

const heard = (arrows: readonly NamedArrow[]): string =>
  fill(say(words.sketchArrows), {
    list: arrows.map(({ name, to }) => (name ? `${name} = ${pointText(to)}` : pointText(to))).join(', '),
  });
