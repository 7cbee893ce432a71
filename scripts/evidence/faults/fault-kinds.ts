import type { FaultKind } from './fault-kind';
import { footnotes } from './kinds/footnotes';
import { italics } from './kinds/italics';
import { masthead } from './kinds/masthead';
import { openings } from './kinds/openings';
import { punctuation } from './kinds/punctuation';
import { references } from './kinds/references';
import { sessions } from './kinds/sessions';
import { structure } from './kinds/structure';
import { words } from './kinds/words';

/** All kinds of fault, by group, in the order in which they are reported. */
export const faultKinds: Readonly<Record<string, readonly FaultKind[]>> = {
  openings,
  italics,
  masthead,
  structure,
  punctuation,
  references,
  sessions,
  footnotes,
  words,
};
