/** What is asked over HTTP: a new room, which lessons and which version there are, whether the server is well, and what failed in a browser. Knows nothing of pages or sockets. */
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import * as v from 'valibot';
import packageJson from '../../package.json' with { type: 'json' };
import { lessonSummaries } from '../../shared/lesson/lessons';
import type { Language } from '../../shared/protocol/language';
import type { RefusalCode } from '../../shared/protocol/refusals';
import { faultSchema, openRoomSchema, PROTOCOL_VERSION } from '../../shared/protocol/wire';
import type { Clock, EventLog, Report } from '../ports';
import type { RoomRegistry } from '../rooms/roomRegistry';
import { type No, refusal, refused } from '../sockets/outcome';
import { malformed, readLanguage } from '../sockets/readEnvelope';
import { addressOf, refusalOfSite, type Trust } from './originCheck';
import type { Limit, Limits } from './rateLimits';
import { isThisComputer } from './thisComputer';

const statusOf: Partial<Record<RefusalCode, number>> = {
  malformed: 400,
  other_site: 403,
  other_device: 403,
  unknown_room: 404,
  unknown_lesson: 404,
  unknown_command: 404,
  too_fast: 429,
  failed: 500,
  too_many_rooms: 503,
};
/** ms that the log may take to answer before the server calls itself not ready. */
const READY_MS = 2_000;
/** Characters of a browser's name and version that are kept with what failed in it. */
const BROWSER_LENGTH = 200;

export function api(deps: {
  readonly registry: Pick<RoomRegistry, 'open' | 'list' | 'localKeys'>;
  readonly log: Pick<EventLog, 'room'>;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly report: Report;
  readonly trust: Trust;
}): Router {
  const router = express.Router();

  router.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });

  router.get('/readyz', async (_request, response) => {
    const ready = await logAnswers();
    response.status(ready ? 200 : 503).json({ ok: ready });
  });

  function logAnswers(): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = deps.clock.after(READY_MS, () => resolve(false));
      deps.log
        .room('')
        .then(
          () => resolve(true),
          () => resolve(false),
        )
        .finally(cancel);
    });
  }

  /** false: too often, and it is said when it would be granted. */
  function mayGoOn(request: Request, response: Response, limit: Limit): boolean {
    const address = addressOf(request, deps.trust);
    if (limit.take(address)) return true;
    response.set('Retry-After', String(Math.ceil(limit.waitMs(address) / 1000)));
    refuse(request, response, refused('too_fast'));
    return false;
  }

  router.post('/api/rooms', express.json({ limit: '4kb' }), async (request, response) => {
    const foreign = refusalOfSite(request, deps.trust);
    if (foreign) return refuse(request, response, foreign);
    if (!mayGoOn(request, response, deps.limits.roomsFromAddress)) return;
    const wanted = v.safeParse(openRoomSchema, request.body);
    if (!wanted.success) return refuse(request, response, malformed(wanted.issues));
    const opened = await deps.registry.open(wanted.output.lesson);
    if (typeof opened === 'string') return refuse(request, response, refused(opened));
    response.status(201).set('Cache-Control', 'no-store').json(opened);
  });

  /** For the computer that runs the server, and no other. */
  function isElsewhere(request: Request): No | null {
    return refusalOfSite(request, deps.trust) ?? (isThisComputer(request) ? null : refused('other_device'));
  }

  router.get('/api/rooms', async (request, response) => {
    const no = isElsewhere(request);
    if (no) return refuse(request, response, no);
    response.set('Cache-Control', 'no-store').json({ rooms: await deps.registry.list() });
  });

  router.post('/api/rooms/:code/keys', async (request, response) => {
    const no = isElsewhere(request);
    if (no) return refuse(request, response, no);
    const keys = await deps.registry.localKeys(request.params.code);
    if (typeof keys === 'string') return refuse(request, response, refused(keys));
    response.set('Cache-Control', 'no-store').json(keys);
  });

  router.get('/api/lessons', (_request, response) => {
    response.json({ lessons: lessonSummaries });
  });

  router.get('/api/version', (_request, response) => {
    response.json({ protocol: PROTOCOL_VERSION, kobai: packageJson.version });
  });

  router.post('/api/faults', express.json({ limit: '8kb' }), (request, response) => {
    const foreign = refusalOfSite(request, deps.trust);
    if (foreign) return refuse(request, response, foreign);
    if (!mayGoOn(request, response, deps.limits.faultsFromAddress)) return;
    const fault = v.safeParse(faultSchema, request.body);
    if (!fault.success) return refuse(request, response, malformed(fault.issues));
    const browser = (request.get('user-agent') ?? '').slice(0, BROWSER_LENGTH);
    deps.report.warn({ fault: fault.output, browser }, 'Fault reported by a page.');
    response.status(204).end();
  });

  router.use('/api', (request, response) => refuse(request, response, refused('unknown_command')));

  const broken: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // The body parser's own refusals say whose fault it is.
    if (error?.status >= 400 && error.status < 500)
      return refuse(request, response, refused('malformed'), error.status);
    deps.report.error({ err: error, path: request.path }, 'HTTP request failed.');
    refuse(request, response, refused('failed'));
  };
  router.use(broken);
  return router;
}

function refuse(request: Request, response: Response, no: No, status = statusOf[no.code] ?? 400): void {
  response.status(status).json(refusal(no, languageOf(request)));
}

/** As the body says, else as the browser prefers. */
function languageOf(request: Request): Language {
  if (typeof request.body === 'object' && request.body !== null && 'lang' in request.body) {
    return readLanguage(request.body);
  }
  return request.acceptsLanguages(['en', 'ja']) === 'ja' ? 'ja' : 'en';
}
