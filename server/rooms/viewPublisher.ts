/**
 * Who in a room is told what, and when: whole parts, only those that changed, one message to each; what all may see
 * goes out once for everyone. Knows nothing of how a view is made or carried.
 */
import type { RoomCode, SeatId } from '../../shared/protocol/ids';
import type { RoomView, ViewMessage } from '../../shared/protocol/views';
import type { Broadcaster, Clock, Peer } from '../ports';
import type { Viewer, ViewParts } from '../room/room';
import type { Identity } from '../sockets/identity';
import { throttle } from './throttle';

/** ms between two pictures of a class at work, on the stage and on the host's page, while the flow does not turn. */
const WALL_MS = 100;

const ownParts = ['you', 'stage', 'host'] as const;
type Parts = Pick<ViewMessage, 'room' | (typeof ownParts)[number]>;

type Member = {
  readonly peer: Peer;
  readonly identity: Identity;
  viewer: Viewer;
  /** Is another viewer since it was last told anything. */
  moved: boolean;
  /** Its own parts as they were sent last: what has not changed is not sent again. */
  readonly sent: Map<keyof Parts, string>;
};

/** What everyone may see. */
type Look = {
  readonly room: RoomView;
  readonly json: string;
  readonly turn: string;
  /** Why nobody can join just now; null: they can. */
  readonly closed: string | null;
};

export type ViewPublisher = {
  /** Joins the listeners and is told everything it may see. */
  enter(peer: Peer, identity: Identity): Viewer;
  leave(peerId: string): void;
  /** Looks anew at who everyone is; the next `tell` reaches those who became somebody else. */
  reseat(): readonly { readonly peerId: string; readonly viewer: Viewer }[];
  /** The room changed: its own part to whoever may be touched, and the room's to everyone where it is another now. */
  tell(touched: ReadonlySet<SeatId> | 'everyone'): void;
  /** Nothing changed but what the stage and the host see. */
  tellStage(): void;
  peersOn(seat: SeatId): readonly Peer[];
  size(): number;
  close(): void;
};

export function createViewPublisher(deps: {
  readonly code: RoomCode;
  readonly clock: Clock;
  readonly broadcaster: Broadcaster;
  readonly version: () => number;
  readonly view: (viewer: Viewer) => ViewParts;
  readonly viewerOf: (identity: Identity) => Viewer;
}): ViewPublisher {
  const { code, clock, broadcaster, view } = deps;
  const members = new Map<string, Member>();
  const wall = throttle(clock, WALL_MS, () => {
    for (const member of members.values()) {
      if (watchesStage(member)) sendNews(member, undefined);
    }
  });
  /** What all members have been shown; null while there are none. */
  let last: Look | null = null;

  /** Seen through the eyes of somebody nobody knows. */
  function look(): Look {
    const { room, you } = view({ role: 'joining', tokenHash: '', lang: 'en' });
    const phase = room.screen.kind === 'lobby' ? '' : room.screen.round.phase;
    const closed = you?.kind === 'joining' ? you.closed : null;
    return { room, json: JSON.stringify(room), turn: `${room.revision} ${phase}`, closed };
  }

  /** Sends what is new to this one, together with the room where that is new; false: it has everything of its own. */
  function sendNews(member: Member, room: RoomView | undefined): boolean {
    const seen = view(member.viewer);
    const fresh = ownParts.filter((name) => {
      const part = seen[name];
      if (!part) return false;
      const json = JSON.stringify(part);
      const isNew = member.sent.get(name) !== json;
      member.sent.set(name, json);
      return isNew;
    });
    if (fresh.length === 0) return false;
    const parts: Parts = Object.fromEntries(fresh.map((name) => [name, seen[name]]));
    const stamp = { version: deps.version(), sentAt: clock.now() };
    member.peer.send(room ? { ...stamp, room, ...parts } : { ...stamp, ...parts });
    return true;
  }

  return {
    enter(peer, identity) {
      const viewer = deps.viewerOf(identity);
      const member: Member = { peer, identity, viewer, moved: false, sent: new Map() };
      last ??= look();
      members.set(peer.id, member);
      sendNews(member, last.room);
      return viewer;
    },
    leave(peerId) {
      members.delete(peerId);
      if (members.size === 0) last = null;
    },
    reseat() {
      const moved = [];
      for (const member of members.values()) {
        const viewer = deps.viewerOf(member.identity);
        if (viewerKey(viewer) === viewerKey(member.viewer)) continue;
        member.viewer = viewer;
        member.moved = true;
        moved.push({ peerId: member.peer.id, viewer });
      }
      return moved;
    },
    tell(touched) {
      if (!last) return;
      const before = last;
      const now = look();
      last = now;
      const room = now.json === before.json ? undefined : now.room;
      const turned = now.turn !== before.turn;
      const mayDiffer = ({ viewer, moved }: Member): boolean => {
        if (viewer.role === 'learner') return moved || touched === 'everyone' || touched.has(viewer.seat);
        if (viewer.role === 'joining') return moved || now.closed !== before.closed;
        return turned;
      };
      const reached: string[] = [];
      for (const member of members.values()) {
        if (mayDiffer(member) && sendNews(member, room)) reached.push(member.peer.id);
        member.moved = false;
      }
      if (room && reached.length < members.size) {
        broadcaster.broadcast(code, { version: deps.version(), sentAt: clock.now(), room }, reached);
      }
      if (turned) wall.done();
      else wall.ask();
    },
    tellStage: wall.ask,
    peersOn: (seat) =>
      [...members.values()]
        // A key that opens another seat by now is nobody's who was sent away.
        .filter(({ viewer, identity }) => {
          if (viewer.role !== 'learner' || viewer.seat !== seat) return false;
          const now = deps.viewerOf(identity);
          return now.role !== 'learner' || now.seat === seat;
        })
        .map(({ peer }) => peer),
    size: () => members.size,
    close: wall.cancel,
  };
}

const watchesStage = ({ viewer }: Member): boolean => viewer.role === 'stage' || viewer.role === 'host';

const viewerKey = (viewer: Viewer): string => (viewer.role === 'learner' ? `${viewer.seat}` : viewer.role);
