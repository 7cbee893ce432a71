import { findDates } from '../language/dates';
import { organNamed } from '../language/organs';
import { formatAct, parseAct } from '../language/symbols';
import type { MastheadField, Tree } from '../syntax/tree';

/** What a text says that it is. */
export interface Identity {
  /** Its own symbol: `A/RES/79/332` of an adopted text, `A/80/L.12` of a draft; `null` where it bears none. */
  readonly canonical: string | null;
  readonly title: string | null;
  /** Of an adopted text, the date of adoption, `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** Reads a text's own symbol, title and date of adoption. */
export function identify(tree: Tree): Identity {
  const title = tree.masthead.find((block) => block.kind === 'title');
  const numbered = title === undefined ? null : readTitle(title.prose.text);
  return {
    canonical: ownSymbol(tree, numbered?.number ?? null),
    title: numbered?.title ?? null,
    date: tree.adopted ? dateOfAdoption(tree) : null,
  };
}

/** What a line of the masthead says. */
export function field(tree: Tree, name: MastheadField): string | undefined {
  return tree.masthead.find((block) => block.field === name)?.prose.text;
}

const NUMBERED = /^((?:E?S-)?\d{1,4}\/\d{1,4}(?: [A-Z]{1,2})?)\.\s*(.*)$/s;

/** `79/326. Cooperation …` as number and title; a title without number as it is. */
function readTitle(text: string): { readonly number: string | null; readonly title: string | null } {
  const match = NUMBERED.exec(text);
  return { number: match?.[1] ?? null, title: (match === null ? text : (match[2] as string)).trim() || null };
}

/** The document's own symbol: what its masthead says, completed by the number of its title; else by that alone. */
function ownSymbol(tree: Tree, number: string | null): string | null {
  const printed = field(tree, 'symbol')?.trim() ?? '';
  const act = parseAct(printed);
  if (number !== null) {
    const organ = act?.organ ?? organNamed(field(tree, 'adoption') ?? field(tree, 'organ') ?? '');
    const titled = parseAct(`${organ === 'HRC' ? 'A/HRC' : organ === 'ECOSOC' ? 'E' : 'A'}/RES/${number}`);
    if (titled !== null && (act === null || (act.number === titled.number && act.series === titled.series))) {
      return formatAct(titled.letters === '' && act !== null ? act : titled);
    }
  }
  if (act !== null) return formatAct(act);
  return /^[A-Z]+\/\S*\d/.exec(printed)?.[0].replace(/(?<!\*)\*+$/, '') ?? null;
}

function dateOfAdoption(tree: Tree): string | null {
  const stated = [
    ...tree.masthead.filter((block) => block.field === 'adoption'),
    ...tree.blocks.filter((block) => block.kind === 'closing'),
  ];
  for (const block of stated) {
    const date = findDates(block.prose.text).find(({ iso }) => iso !== null);
    if (date !== undefined) return date.iso;
  }
  return null;
}

/** The symbols that an adopted text's bracketed note names: of the draft or report that it came by. */
export function symbolsIn(origin: string): ReadonlySet<string> {
  return new Set(origin.match(/(?<![A-Z])[A-Z]+\/[^\s,;()\]]*\d/g));
}
