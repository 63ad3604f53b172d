/** Owns the list of kinds whose diagnosis is measured. */
import { estimateKind } from './estimate';
import type { BenchKind } from './figures';
import { partialKind } from './partial';

export const benchKinds: readonly BenchKind[] = [estimateKind, partialKind];
