/** Owns the list of kinds whose diagnosis is measured. */
import { estimateKind } from './estimate';
import type { BenchKind } from './figures';
import { partialKind } from './partial';
import { questionKind } from './question';

export const benchKinds: readonly BenchKind[] = [estimateKind, partialKind, questionKind];
