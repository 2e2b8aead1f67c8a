import { type Rule, rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import type { TChoice } from './choice.js';
import { SystemId } from './plant.js';
import { opaque } from './text.js';

/** A canonical reason with the plant's own code beside it; `other` needs the plant's code. */
export const code = <V extends string>(title: string, choices: TChoice<V>, description: string) =>
  Type.Object(
    {
      code: choices,
      source: Type.Optional(
        Type.Object(
          {
            system: SystemId,
            code: opaque("The plant's own code.", 64),
            text: Type.Optional(opaque("The plant's own words.", 256)),
          },
          { title: 'SourceCode', description: "The plant's own code for it." },
        ),
      ),
    },
    { title, description },
  );

/** The rule that goes with a `code` field. @example otherNeedsSource('reason') */
export const otherNeedsSource = (field: string): Rule =>
  rule(
    `!has(this.${field}) || this.${field}.code != 'other' || has(this.${field}.source)`,
    `A ${field} of "other" names the plant's own code in ${field}.source.`,
  );
