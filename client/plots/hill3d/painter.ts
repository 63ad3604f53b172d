/** Drawing the ground with WebGL: its colours, its contour lines, its light. Knows nothing of what lies on it. */
import { Geometry, Mesh, Program, Renderer } from 'ogl';
import { LEVELS } from '../contours';
import type { Ground } from './ground';

export type Colours = Readonly<Record<'low' | 'middle' | 'high' | 'ink', readonly [number, number, number]>>;

export type Painter = {
  /** `matrix`: space → clip space; sizes in CSS pixels. */
  paint(matrix: Float32Array<ArrayBuffer>, width: number, height: number): void;
  recolour(colours: Colours): void;
  dispose(): void;
};

const vertex = `#version 300 es
in vec3 position;
in vec3 normal;
in float level;
uniform mat4 uMatrix;
out vec3 vNormal;
out float vLevel;
void main() {
  vNormal = normal;
  vLevel = level;
  gl_Position = uMatrix * vec4(position, 1.0);
}`;

/** Colours rise from low over middle to high as on the map; lines lie where its contour lines lie, every fifth stronger. */
const fragment = `#version 300 es
precision highp float;
in vec3 vNormal;
in float vLevel;
uniform vec3 uLow;
uniform vec3 uMiddle;
uniform vec3 uHigh;
uniform vec3 uInk;
out vec4 colour;
void main() {
  vec3 ground = vLevel < 0.5 ? mix(uLow, uMiddle, vLevel * 2.0) : mix(uMiddle, uHigh, min(1.0, vLevel * 2.0 - 1.0));
  float light = 0.82 + 0.2 * dot(normalize(vNormal), normalize(vec3(-0.5, -0.4, 0.9)));
  float rank = vLevel * ${LEVELS}.0 - 0.5;
  float near = abs(fract(rank + 0.5) - 0.5) / max(fwidth(rank), 0.0001);
  bool strong = mod(floor(rank + 0.5), 5.0) == 4.0;
  float line = (1.0 - smoothstep(0.3, strong ? 1.5 : 1.0, near)) * (strong ? 0.5 : 0.24);
  colour = vec4(mix(ground * light, uInk, line), 1.0);
}`;

/** At most so many device pixels a CSS pixel: more costs much and shows little. */
const DENSEST = 2;

export function createPainter(canvas: HTMLCanvasElement, ground: Ground, colours: Colours): Painter {
  const renderer = new Renderer({
    canvas,
    alpha: true,
    antialias: true,
    dpr: Math.min(DENSEST, devicePixelRatio),
  });
  const { gl } = renderer;
  const uniforms = {
    uMatrix: { value: new Float32Array(16) },
    uLow: { value: colours.low },
    uMiddle: { value: colours.middle },
    uHigh: { value: colours.high },
    uInk: { value: colours.ink },
  };
  const program = new Program(gl, { vertex, fragment, uniforms, cullFace: false });
  const geometry = new Geometry(gl, {
    position: { size: 3, data: ground.positions },
    normal: { size: 3, data: normalsOf(ground) },
    level: { size: 1, data: ground.levels },
    index: { data: ground.triangles },
  });
  const mesh = new Mesh(gl, { geometry, program, frustumCulled: false });
  return {
    paint(matrix, width, height) {
      uniforms.uMatrix.value = matrix;
      renderer.setSize(width, height);
      renderer.render({ scene: mesh });
    },
    recolour(next) {
      uniforms.uLow.value = next.low;
      uniforms.uMiddle.value = next.middle;
      uniforms.uHigh.value = next.high;
      uniforms.uInk.value = next.ink;
    },
    dispose() {
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** Upwards at each grid point, from its neighbours along both axes. */
function normalsOf({ positions, columns, rows }: Ground): Float32Array {
  const normals = new Float32Array(positions.length);
  const part = (index: number, axis: number) => positions[index * 3 + axis] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const [west, east] = [at - (column > 0 ? 1 : 0), at + (column + 1 < columns ? 1 : 0)];
      const [south, north] = [at - (row > 0 ? columns : 0), at + (row + 1 < rows ? columns : 0)];
      const alongX = (part(east, 2) - part(west, 2)) / (part(east, 0) - part(west, 0) || 1);
      const alongY = (part(north, 2) - part(south, 2)) / (part(north, 1) - part(south, 1) || 1);
      normals.set([-alongX, -alongY, 1], at * 3);
    }
  }
  return normals;
}
