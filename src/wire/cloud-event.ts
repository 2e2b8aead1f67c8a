import type { Static, TSchema } from '@sinclair/typebox';
import * as Type from '../core/type.js';
import { choice } from '../vocabulary/choice.js';
import { instant } from '../vocabulary/instant.js';

const attribute = (description: string, pattern: string, maxLength: number, wanted: string) =>
  Type.String({ description, minLength: 1, maxLength, pattern, 'x-wanted': wanted });

const printable = (description: string, maxLength: number) =>
  attribute(
    description,
    '^[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?$',
    maxLength,
    `1 to ${maxLength} printable ASCII characters`,
  );

/** The data, or what follows from it: the reader looks at it again by itself. */
const computed = <S extends TSchema>(schema: S): S => ({ ...schema, 'x-computed': true });

/** The envelope: CloudEvents 1.0 in structured JSON, with every attribute this language asks for. */
export const CloudEventShape = Type.Object(
  {
    specversion: Type.Literal('1.0', { description: 'The version of CloudEvents.' }),
    id: computed(
      attribute(
        'The telling: occurred time and hash of what is said.',
        '^[0-7][0-9A-HJKMNP-TV-Z]{25}$',
        26,
        'a ULID in capitals',
      ),
    ),
    source: attribute(
      'The system that states the fact: https://{enterprise}/plants/{plantId}/systems/{systemId}.',
      '^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~%-]+)*$',
      256,
      'an absolute https address',
    ),
    type: computed(
      attribute(
        'Namespace, name and major version of the contract.',
        '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+\\.v[1-9][0-9]{0,3}$',
        128,
        'an event type such as org.w3id.mfg.material.consumed.v1',
      ),
    ),
    subject: printable('The thing it is about.', 512),
    time: computed(instant('When it happened.')),
    dataschema: attribute(
      'The schema of the data.',
      '^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~%-]+)*$',
      256,
      'an absolute https address',
    ),
    datacontenttype: Type.Literal('application/json', { description: 'The form of the data.' }),
    recordedtime: instant('When the event was built.'),
    idempotencykey: computed(
      attribute('Names the fact.', '^k1-[0-9a-f]{64}$', 67, '"k1-" and 64 lower-case hexadecimal digits'),
    ),
    contenthash: computed(
      attribute(
        'Names what is said of it.',
        '^sha256-[0-9a-f]{64}$',
        71,
        '"sha256-" and 64 lower-case hexadecimal digits',
      ),
    ),
    identitybasis: Type.Optional(
      choice({ composite: 'The weak key of a transaction without number.' }, 'Given when the key is weak.'),
    ),
    plantid: computed(printable('The plant, for routing without opening the data.', 64)),
    utcoffset: attribute(
      'The offset of local time at the plant.',
      '^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$',
      6,
      'an offset such as +01:00',
    ),
    partitionkey: printable('Messages with one key stay in order.', 512),
    correlationid: printable('The business flow it belongs to.', 256),
    causationid: Type.Optional(printable('The id of the event that caused it.', 256)),
    sequence: Type.Optional(attribute('Counts the messages of one source.', '^[0-9]{20}$', 20, '20 digits')),
    subjectversion: Type.Optional(
      Type.Integer({ description: 'The revision of the thing.', minimum: 1, maximum: 2147483647 }),
    ),
    processmode: Type.Optional(
      choice(
        {
          live: 'Post it.',
          replay: 'It was told before.',
          parallel: 'Validate and compare, do not post: another system owns the fact.',
          test: 'Not real.',
        },
        'What to do with it; live when absent.',
      ),
    ),
    dataclassification: choice(
      {
        public: 'Anybody.',
        internal: 'The enterprise.',
        confidential: 'Who needs it.',
        restricted: 'Named persons.',
      },
      'Who may see it.',
    ),
    dataregulation: Type.Optional(printable('The regulation that governs it.', 64)),
    traceparent: Type.Optional(printable('W3C trace context.', 64)),
    tracestate: Type.Optional(printable('W3C trace state.', 256)),
    authtype: Type.Optional(printable('The kind of principal.', 64)),
    authid: Type.Optional(printable('The principal, as a pseudonym.', 128)),
    dataref: Type.Optional(printable('Where big data lies.', 512)),
    data: computed(
      Type.Object(
        {},
        {
          title: 'EventData',
          description: 'What is said: the data of the contract.',
          additionalProperties: true,
          'x-open': true,
        },
      ),
    ),
  },
  { title: 'CloudEvent', description: 'CloudEvents 1.0, structured JSON.' },
);

/** An event as it travels. `data` is the data of its contract. */
export type CloudEvent<D = object> = Omit<Static<typeof CloudEventShape>, 'data'> & { readonly data: D };
