/** What the page says of each command that its schema cannot: what it does, and why it may be refused. */
import type { CommandType } from '../../shared/protocol/commands';
import type { RefusalCode } from '../../shared/protocol/refusals';

export type CommandNote = { readonly does: string; readonly refused: readonly RefusalCode[] };

const asked: readonly RefusalCode[] = [
  'unknown_round',
  'not_this_round',
  'question_exchanged',
  'round_closed',
  'paused',
  'eyes_up',
  'removed',
];

export const commandNotes: Readonly<Record<CommandType, CommandNote>> = {
  Join: {
    does: 'Takes a new seat for this token. The ack carries `seat`. `roll` is asked for where `you.rollAsked` says so, and may be left out. A name that another seat has gets a number behind it.',
    refused: ['bad_name', 'room_locked', 'room_full', 'already_seated'],
  },
  ClaimSeat: {
    does: 'Moves to this token the seat that the host offered: by the four digits, or by the secret of the QR. The ack carries `seat`. A phone that still holds the seat’s old token is shown `joining` again.',
    refused: ['bad_claim', 'already_seated'],
  },
  Rename: { does: 'Gives the own seat another name.', refused: ['bad_name', 'removed'] },
  SubmitAnswer: {
    does: 'Answers the open question. Any answer but a partial derivative or a step in fog may be sent again until the round closes: the last one counts. A partial derivative is answered once, for the parameter in `you.work.task`; a step in fog moves the own point at once and cannot be changed.',
    refused: [
      ...asked,
      'wrong_answer_kind',
      'already_right',
      'too_long',
      'not_your_task',
      'unknown_option',
      'not_each_once',
      'map_edge',
      'hole',
      'walk_over',
    ],
  },
  AskHelp: {
    does: 'Shows the next factor of the own parameter’s partial derivative, in `you.work.task.help`.',
    refused: [...asked, 'not_now', 'not_in_this_activity', 'no_more_help'],
  },
  SayStuck: {
    does: 'Tells the host, and nobody else, that this learner is stuck, or no longer.',
    refused: asked,
  },
  TapWarmUp: {
    does: 'In the lobby: where would water gather? Map coordinates, (0, 0) is bottom left, (1, 1) top right. The last tap counts.',
    refused: ['not_now', 'removed'],
  },
  StartActivity: {
    does: 'Goes to an activity of the lesson, counted from 0: where it was left, or for the first time (or with `again`) to its first round, which opens at once.',
    refused: ['stale', 'unknown_activity'],
  },
  UndoActivity: {
    does: 'Takes back the last `StartActivity`: the class is where it was before, with its answers, its question and its time. Only as long as nobody has answered there and the class has not gone on (`host.cameFrom` is not null).',
    refused: ['stale', 'not_now', 'too_late_to_return'],
  },
  CloseRound: {
    does: 'No more answers, but for those who were given more time.',
    refused: ['stale', 'not_now'],
  },
  ReopenRound: {
    does: 'A closed round, not yet revealed, takes answers again: from everyone, without a limit. What was answered is kept; in a network round tasks are dealt again.',
    refused: ['stale', 'not_now'],
  },
  OpenSecondTry: {
    does: 'While asking, once a round: every learner whose answer is not right gets a hint of their own (`you.work.hint`) and answers once more; first and second tries are kept apart. `host.canTryAgain` says whether there is anyone to ask again.',
    refused: ['stale', 'not_now'],
  },
  Reveal: {
    does: 'asking → revealed: everyone sees the truth and what the class answered.',
    refused: ['stale', 'not_now'],
  },
  Advance: {
    does: 'revealed → advanced: the class takes its step, in kinds that have one.',
    refused: ['stale', 'not_now', 'field_not_here', 'no_answers', 'too_far', 'step_into_hole'],
  },
  OpenRound: {
    does: 'advanced (or revealed) → asking: the activity’s next round. Also while asking, as long as nobody has answered: another question takes the place of this one, and an answer to it that was on its way is refused with `question_exchanged`.',
    refused: [
      'stale',
      'not_now',
      'field_not_here',
      'no_hill_here',
      'unknown_picture',
      'bad_function',
      'heavy_function',
      'off_map',
      'hole',
    ],
  },
  Undo: {
    does: 'Takes back the last step on the screens, or a whole run of the machine.',
    refused: ['stale', 'nothing_to_undo', 'not_now'],
  },
  ShowReplay: {
    does: 'Once a descent’s answers are out: every screen shows the class’s walk again, at this step (0 its start; past its end while a branch goes on); null: back to the class. Nothing of the class changes; a step, an undo, the next round and another activity end it.',
    refused: ['stale', 'not_now', 'unknown_step', 'not_in_this_activity'],
  },
  BranchReplay: {
    does: 'Beside the walk: so many steps of −η∇f alone with this η, from step `from` of the walk; fewer where they leave the ground or go very far. One branch at a time.',
    refused: ['stale', 'not_now', 'unknown_step', 'not_in_this_activity'],
  },
  SettleDispute: {
    does: 'Of two owners who still differ (`host.work.disputes`), whose number counts.',
    refused: ['stale', 'not_now', 'not_in_this_activity'],
  },
  RunAutopilot: {
    does: 'After a step by hand: so many steps of −η ∂C_T/∂θ by the machine, watched live.',
    refused: ['stale', 'not_now', 'not_in_this_activity'],
  },
  PauseAutopilot: { does: 'Holds the machine.', refused: ['not_now', 'not_in_this_activity'] },
  ResumeAutopilot: { does: 'Lets it go on.', refused: ['not_now', 'not_in_this_activity'] },
  StopAutopilot: { does: 'Ends the run where it is.', refused: ['not_now', 'not_in_this_activity'] },
  SetDeadline: {
    does: 'The open round closes so many seconds from now, or from the end of a pause; null: no deadline, for anybody.',
    refused: ['stale', 'not_now', 'round_closed'],
  },
  AddTime: {
    does: 'The deadline, and the own one of everybody who was given more time, so many seconds later. Only where there is one.',
    refused: ['stale', 'not_now', 'no_deadline', 'round_closed'],
  },
  GiveTime: {
    does: 'One learner may answer for so many seconds more, counted from the end of the time they had: beyond the class’s deadline, or once the round is closed. A later deadline of the class holds for them too.',
    refused: ['stale', 'not_now', 'no_deadline', 'unknown_seat'],
  },
  Pause: { does: 'Stops answers and clocks.', refused: ['not_now'] },
  Resume: { does: 'Lets the class go on; deadlines move by the length of the pause.', refused: ['not_now'] },
  Freeze: { does: '“Eyes up”: phones take no answers until released.', refused: [] },
  StepTelling: {
    does: 'The stage’s telling of a step or a reveal goes one beat on (`1`) or back (`-1`), and from there at the host’s hand (`stage.told`).',
    refused: ['stale', 'not_now'],
  },
  SetPace: {
    does: 'How the stage tells a step from here on: beat by beat, slower, or only its end.',
    refused: [],
  },
  ShowNames: { does: 'Shows or hides names on the stage.', refused: [] },
  LockRoom: {
    does: 'Locked, the room takes nobody new. Those who have a seat come back as always.',
    refused: [],
  },
  AskRoll: {
    does: 'From now on whoever joins is asked for a roll number, or no longer (`you.rollAsked`).',
    refused: [],
  },
  MatchReturning: {
    does: 'Gives newcomers the seats they had before their phones lost their keys: each pair of `host.returning` that is named. The newcomer’s token opens seat `to` from then on, and seat `from` is free. Pairs that are no longer proposed are passed over; `unknown_seat` where none is left.',
    refused: ['unknown_seat'],
  },
  RemoveSeat: {
    does: 'Takes a seat away for good; its phone gets `goodbye` with `removed` and may join anew. What it answered stays, without a name.',
    refused: ['unknown_seat'],
  },
  RenameSeat: { does: 'Gives a learner another name.', refused: ['unknown_seat', 'bad_name'] },
  SetRoll: {
    does: 'Notes a learner’s roll number, for the host’s list alone; null: none.',
    refused: ['unknown_seat'],
  },
  OfferSeat: {
    does: 'A one-time way back for a learner whose browser lost everything. The ack carries `offer`: `digits` (four, to be read aloud), `secret` (for a QR of `/j/CODE#claim=SECRET`) and `expiresAt` (5 minutes on).',
    refused: ['unknown_seat'],
  },
  ChooseAddress: {
    does: 'Which of `host.addresses` the join link and its QR show.',
    refused: ['unknown_address'],
  },
  AddPractice: {
    does: 'Sends so many practice learners of this skill through the same door as people; at most 100 in a room, and a locked room takes them.',
    refused: ['practice_full', 'not_now'],
  },
  RemovePractice: { does: 'Sends all of them home; their seats are cleared.', refused: [] },
  EndForToday: { does: 'The room rests; seats, scores and the open question are kept.', refused: [] },
  Reopen: { does: 'Goes on after a rest.', refused: ['not_now'] },
  EndClass: { does: 'Ends the class for good.', refused: [] },
};
