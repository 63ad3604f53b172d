/** What the host asks about practice learners: they come and go as people do, so these commands pass the room by. */
import type { CommandOf } from '../../shared/protocol/commands';
import type { RoomCode, SeatId } from '../../shared/protocol/ids';
import type { Language } from '../../shared/protocol/language';
import type { PracticeLearners } from '../ports';
import type { RoomState } from '../room/state';
import { type No, type Outcome, refused } from '../sockets/outcome';

export type PracticeCommand = CommandOf<'AddPractice' | 'RemovePractice'>;

/** In one room: each is a client inside this very process. */
const MOST = 100;

export const isPracticeCommand = (command: { readonly type: string }): command is PracticeCommand =>
  command.type === 'AddPractice' || command.type === 'RemovePractice';

/** null: done */
export async function attendPractice(
  command: PracticeCommand,
  room: {
    readonly code: RoomCode;
    readonly lang: Language;
    readonly state: RoomState;
    readonly maxSeats: number;
    readonly practice: PracticeLearners;
    readonly removeSeat: (seat: SeatId) => Promise<Outcome>;
  },
): Promise<No | null> {
  const { code, state, practice } = room;
  if (state.status === 'ended') return refused('room_ended');
  if (command.type === 'RemovePractice') {
    await practice.remove(code);
    const seats = [...state.seats].filter(([, seat]) => seat.practice).map(([id]) => id);
    const outcomes = await Promise.all(seats.map(room.removeSeat));
    // A seat that is gone already is what was asked for.
    const failed = outcomes.some((outcome) => !outcome.ok && outcome.code === 'failed');
    return failed ? refused('failed') : null;
  }
  if (state.status !== 'open') return refused('room_resting');
  const wanted = practice.count(code) + command.count;
  if (wanted > MOST || state.seats.size + command.count > room.maxSeats) return refused('practice_full');
  await practice.add(code, command.count, command.skill, room.lang);
  return null;
}
