/**
 * The envelope: what is in the handshake, how a command and its ack look, the two event names.
 * Knows nothing of what a command means. docs/protocol describes the same for a stranger.
 */
import * as v from 'valibot';
import type { ActivityKind } from '../activities';
import type { Command } from './commands';
import { faultLimits, faultPieces } from './fault';
import { CODE_PATTERN, COMMAND_ID_PATTERN, type RoomCode, type SeatId, TOKEN_PATTERN } from './ids';
import { languages, type Words } from './language';
import type { RefusalCode } from './refusals';
import type { ViewMessage } from './views';

/** Raised when an old client could misread a new server; any other is refused at the handshake. */
export const PROTOCOL_VERSION = 2;

/** The Socket.IO handshake's `auth`. Secrets travel here and nowhere else. */
export const handshakeSchema = v.object({
  v: v.literal(PROTOCOL_VERSION),
  room: v.pipe(v.string(), v.regex(CODE_PATTERN)),
  role: v.picklist(['host', 'stage', 'learner']),
  /** host, stage: as POST /api/rooms gave it. learner: made by the phone; it becomes the seat's key on Join. */
  token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)),
  lang: v.picklist(languages),
});
export type Handshake = v.InferOutput<typeof handshakeSchema>;

/** `id` is the client's own: sent again after a lost ack, it gets the first answer again and nothing is done twice. */
export type Envelope = { readonly id: string } & Command;
export const envelopeIdSchema = v.pipe(v.string(), v.regex(COMMAND_ID_PATTERN));

export type Refusal = {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  /** What it is about, where that can be named: the path of the first field that is wrong, or the one that is out of place. */
  readonly field?: string;
  /** malformed: what `field` should have been. */
  readonly expected?: string;
};
/** What an accepted command may answer with; most carry nothing beyond `ok` and `version`. */
export type Accepted = {
  readonly ok: true;
  /** Every view of this version or a later one holds what the command did. */
  readonly version: number;
  readonly seat?: SeatId;
  readonly offer?: SeatOffer;
};
export type SeatOffer = { readonly digits: string; readonly secret: string; readonly expiresAt: number };
export type Ack = Accepted | Refusal;

export type ClientToServer = { command: (envelope: Envelope, ack: (answer: Ack) => void) => void };
export type ServerToClient = {
  /** Whole parts that changed; see views.ts. */
  view: (message: ViewMessage) => void;
  /** The last word before the server closes this socket for good (removed, room ended by deletion, wrong key). */
  goodbye: (refusal: Refusal) => void;
};

/** POST /api/rooms → 201 */
export const openRoomSchema = v.strictObject({
  lesson: v.pipe(v.string(), v.maxLength(64)),
  lang: v.picklist(languages),
});
export type OpenRoom = v.InferOutput<typeof openRoomSchema>;
/** POST /api/faults → 204: what failed to draw, or to run, in a browser. */
export const faultSchema = v.strictObject({
  piece: v.picklist(faultPieces),
  message: v.pipe(v.string(), v.maxLength(faultLimits.message)),
  stack: v.pipe(v.string(), v.maxLength(faultLimits.stack)),
});

export type RoomOpened = { code: RoomCode; hostToken: string; stageToken: string; joinUrl: string };

/** POST /api/rooms/CODE/keys → 200, only for the computer that runs the server */
export type RoomKeys = Pick<RoomOpened, 'code' | 'hostToken' | 'stageToken'>;
/** One of GET /api/rooms → `{ rooms }`, only for the computer that runs the server. */
export type RoomSummary = {
  readonly code: RoomCode;
  readonly lesson: Words;
  /** ms since 1970 */
  readonly openedAt: number;
  readonly status: 'open' | 'resting';
  readonly seats: number;
};
/** One of GET /api/lessons → `{ lessons }`. */
export type LessonSummary = {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  /** What its activities take together, as planned. */
  readonly minutes: number;
  readonly kinds: readonly ActivityKind[];
};
