/**
 * Limit, authenticate, parse; then hands what is left to a session of the room. Words every refusal in the
 * reader's language. Knows nothing of what a command does.
 */
import type { Socket } from 'socket.io';
import type { Command } from '../../shared/protocol/commands';
import type { Language } from '../../shared/protocol/language';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/wire';
import { addressOf, refusalOfSite, type Trust } from '../http/originCheck';
import type { Limits } from '../http/rateLimits';
import type { Peer, Report } from '../ports';
import type { Admission, RoomRegistry } from '../rooms/roomRegistry';
import type { Session } from '../rooms/roomService';
import { ackOf, type No, type Outcome, refusal, refused } from './outcome';
import { readEnvelope, readHandshake, readLanguage } from './readEnvelope';
import type { SocketData, Sockets } from './socketServer';

type Client = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
type Answer = (outcome: Outcome) => void;

export function openGateway(
  sockets: Sockets,
  {
    registry,
    limits,
    report,
    trust,
  }: {
    readonly registry: RoomRegistry;
    readonly limits: Limits;
    readonly report: Report;
    readonly trust: Trust;
  },
): void {
  sockets.use((socket, next) => {
    authenticate(socket)
      .catch((error): No => {
        report.error({ err: error }, 'Handshake failed.');
        return refused('failed');
      })
      .then((found) => {
        if ('code' in found) return next(turnedAway(found, readLanguage(socket.handshake.auth)));
        socket.data.admission = found;
        next();
      });
  });

  async function authenticate(socket: Client): Promise<Admission | No> {
    // `cors` does not stop WebSockets from other sites; this does, and says so.
    const foreign = refusalOfSite(socket.request, trust);
    if (foreign) return foreign;
    const address = addressOf(socket.request, trust);
    // Only refusals count, once they are known: a class that comes back all at once must not be turned away.
    if (!limits.refusedHandshakesFromAddress.allows(address)) return refused('too_fast');
    const found = await admit(socket);
    if ('code' in found) limits.refusedHandshakesFromAddress.take(address);
    return found;
  }

  async function admit({ handshake }: Client): Promise<Admission | No> {
    const said = readHandshake(handshake.auth);
    if (!said.ok) return said;
    const found = await registry.admit(said.value);
    return typeof found === 'string' ? refused(found) : found;
  }

  sockets.on('connection', (socket) => {
    const { room, identity } = socket.data.admission;
    const peer = peerOf(socket, identity.lang);
    try {
      socket.join(room.code);
      const session = room.enter(peer, identity);
      socket.on('command', (...sent: unknown[]) => receive(socket, session, sent));
      socket.on('disconnect', session.close);
    } catch (error) {
      report.error({ room: room.code, err: error }, 'Entering the room failed.');
      peer.goodbye('failed');
    }
  });

  /** `sent` is whatever a client put on the wire, the ack function last where it asked for one. */
  function receive(socket: Client, session: Session, sent: readonly unknown[]): void {
    const { room, identity } = socket.data.admission;
    const answer = answerTo(sent, identity.lang);
    try {
      const no = pass(socket, session, sent[0], answer);
      if (no) answer(no);
    } catch (error) {
      report.error({ room: room.code, err: error }, 'Command failed.');
      answer(refused('failed'));
    }
  }

  /** Lets a message through to the session, which will answer; or says why not. */
  function pass(socket: Client, session: Session, message: unknown, answer: Answer): No | null {
    if (!limits.commandsOfConnection.take(socket.id)) return refused('too_fast');
    const envelope = readEnvelope(message);
    if (!envelope.ok) return envelope;
    const { id, command } = envelope.value;
    const rationed = ration(socket, command, answer);
    if (!rationed) return refused('too_fast');
    session.submit(id, command, rationed);
    return null;
  }

  /** Joining and guessing at claims are counted for the address too. Null: too often; else how to answer. */
  function ration(socket: Client, command: Command, answer: Answer): Answer | null {
    const address = addressOf(socket.request, trust);
    if (command.type === 'Join') return limits.joinsFromAddress.take(address) ? answer : null;
    if (command.type !== 'ClaimSeat') return answer;
    const { code } = socket.data.admission.room;
    // Taken before the outcome is known: many guesses sent at once are many guesses.
    const inRoom = limits.wrongClaimsInRoom.take(code);
    const fromAddress = limits.wrongClaimsFromAddress.take(address);
    if (!inRoom || !fromAddress) return null;
    return (outcome) => {
      if (outcome.ok) {
        limits.wrongClaimsInRoom.giveBack(code);
        limits.wrongClaimsFromAddress.giveBack(address);
      }
      answer(outcome);
    };
  }
}

function answerTo(sent: readonly unknown[], lang: Language): Answer {
  const ack = sent.at(-1);
  return (outcome) => {
    if (typeof ack === 'function') ack(ackOf(outcome, lang));
  };
}

function peerOf(socket: Client, lang: Language): Peer {
  return {
    id: socket.id,
    send: (message) => socket.emit('view', message),
    goodbye(code) {
      socket.emit('goodbye', refusal(refused(code), lang));
      socket.disconnect(true);
    },
  };
}

function turnedAway(no: No, lang: Language): Error {
  const { ok, ...data } = refusal(no, lang);
  return Object.assign(new Error(data.message), { data });
}
