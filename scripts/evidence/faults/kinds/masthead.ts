import { formatOrdinal, ordinalInFigures } from '../../../../server/src/language/ordinals';
import { findSessions } from '../../../../server/src/language/sessions';
import type { Block } from '../../../../server/src/syntax/tree';
import { ambiguous, type Fault, type FaultKind, repairable } from '../fault-kind';
import { drop, swap, wherever } from '../planting';
import { misspelt } from '../slips';
import type { Soil } from '../soil';

function field({ masthead }: Soil, name: Block['field']): Block[] {
  return masthead.filter((block) => block.field === name);
}

/** The session word of a text with another number in its place. */
function otherSession(blocks: readonly Block[], change: (number: number) => number): Fault[] {
  return blocks.flatMap((block) =>
    findSessions(block.prose.text).map(({ start, end, session }) => {
      const word = formatOrdinal(change(session.number));
      return swap(block, start, end, start === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    }),
  );
}

export const masthead: readonly FaultKind[] = [
  repairable('session line names another session', (soil, chance) =>
    otherSession(field(soil, 'session'), (n) => n + chance.pick([-2, -1, 1, 2])),
  ),
  repairable('session line in figures', (soil) =>
    field(soil, 'session').flatMap((block) =>
      findSessions(block.prose.text).map(({ start, end, session }) =>
        swap(block, start, end, ordinalInFigures(session.number)),
      ),
    ),
  ),
  repairable('session word misspelt', (soil, chance) =>
    field(soil, 'session').flatMap((block) => {
      const text = misspelt(block.prose.text, chance);
      return text === null ? [] : [swap(block, 0, block.prose.text.length, text)];
    }),
  ),
  repairable('session of the symbol is another', (soil, chance) =>
    wherever(field(soil, 'symbol'), /(?<=^A\/RES\/)\d+(?=\/)/g, ([n]) => String(Number(n) + chance.pick([-1, 1]))),
  ),
  repairable('session of the title number is another', (soil, chance) =>
    wherever(
      soil.tree.blocks.filter((block) => block.kind === 'title'),
      /^\d+(?=\/)/g,
      ([n]) => String(Number(n) + chance.pick([-1, 1])),
    ),
  ),
  ambiguous('date of adoption outside the session', (soil, chance) =>
    wherever(field(soil, 'adoption'), /\d{4}$/g, ([year]) => String(Number(year) + chance.pick([-2, 2]))),
  ),
  ambiguous('agenda item missing', (soil) => {
    const [item, another] = field(soil, 'agenda-item');
    const [first, last] = [soil.masthead[0], soil.masthead.at(-1)];
    if (!item || another || !first || !last) return [];
    return [{ edits: [drop(item.span)], around: { start: first.span.start, end: last.span.end } }];
  }),
  repairable('agenda item malformed', (soil, chance) =>
    field(soil, 'agenda-item').flatMap((block) => {
      const { text } = block.prose;
      const variants = [
        text.replace(/(\d) \(/, '$1('),
        text.replace(/^Agenda item\b/, 'Agenda Item'),
        text.replace(/^Agenda items\b/, 'Agenda item'),
        text.replace(/^Agenda item\b(?!s)/, 'Agenda items'),
        text.replace(/ and (?=\d)/, ', '),
        text.replace(/^Agenda /, ''),
        `${text}.`,
      ].filter((variant) => variant !== text);
      return [swap(block, 0, text.length, chance.pick(variants))];
    }),
  ),
];
