/** The list of kinds whose diagnosis is measured. */
import { estimateKind } from './estimate';
import type { BenchKind } from './figures';
import { moveKind } from './move';
import { partialKind } from './partial';
import { questionKind } from './question';
import { stepKind } from './step';

export const benchKinds: readonly BenchKind[] = [estimateKind, partialKind, questionKind, stepKind, moveKind];
