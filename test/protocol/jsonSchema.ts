/** docs/protocol/schema.json: what a client may send, as JSON Schema, made from the schemas that the server checks with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { answerSchemas } from '../../shared/activities';
import { type CommandType, commandSchema } from '../../shared/protocol/commands';
import { refusals } from '../../shared/protocol/refusals';
import { envelopeIdSchema, faultSchema, handshakeSchema, openRoomSchema } from '../../shared/protocol/wire';
import { commandNotes } from './commandNotes';

/** JSON has no number that is not finite, and nothing to make read-only. */
const nothingInJson = ['finite', 'readonly'];

function converted(schema: v.GenericSchema): object {
  const { $schema, ...rest } = toJsonSchema(schema, {
    ignoreActions: nothingInJson,
    target: 'draft-2020-12',
  });
  return rest;
}

const answer = v.variant('kind', answerSchemas);
const seat = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The acknowledgement has no schema at the server, which makes it. */
const refusal = {
  ok: v.literal(false),
  code: v.picklist(Object.keys(refusals)),
  message: v.string(),
  field: v.optional(v.string()),
  expected: v.optional(v.string()),
};
const accepted = {
  ok: v.literal(true),
  version: v.pipe(v.number(), v.integer()),
  seat: v.optional(seat),
  offer: v.optional(v.object({ digits: v.string(), secret: v.string(), expiresAt: v.number() })),
};

/** What is an answer is written once. */
const withReference = (json: object): object =>
  JSON.parse(JSON.stringify(json).replace(JSON.stringify(converted(answer)), '{"$ref":"#/$defs/answer"}'));

/** Each command with its `id`, by name. */
const commands = commandSchema.options.map(({ entries }) => {
  const type: CommandType = entries.type.literal;
  const json = converted(v.strictObject({ id: envelopeIdSchema, ...entries }));
  return [type, { description: commandNotes[type].does, ...withReference(json) }] as const;
});

export const jsonSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kobai: what a client may send',
  $defs: {
    openRoom: { description: 'The body of POST /api/rooms.', ...converted(openRoomSchema) },
    fault: { description: 'The body of POST /api/faults.', ...converted(faultSchema) },
    handshake: { description: 'The auth of a connection.', ...converted(handshakeSchema) },
    command: { anyOf: commands.map(([type]) => ({ $ref: `#/$defs/${type}` })) },
    answer: { description: 'The answer of SubmitAnswer.', ...converted(answer) },
    ack: {
      description: 'The acknowledgement of a command.',
      anyOf: [converted(v.object(accepted)), { $ref: '#/$defs/refusal' }],
    },
    refusal: converted(v.object(refusal)),
    ...Object.fromEntries(commands),
  },
  $ref: '#/$defs/command',
});
