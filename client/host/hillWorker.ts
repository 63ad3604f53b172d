/** The preview's computation away from the page: whatever is typed, the page's own buttons answer. */
import '../olderBrowsers';
import type { OwnFunction } from '../../shared/math/ownFunction/surface';
import { inspectHill } from './inspectHill';

addEventListener('message', ({ data }: MessageEvent<OwnFunction>) => postMessage(inspectHill(data)));
