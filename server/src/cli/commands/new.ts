import { agendaOf } from '../../catalogue/agenda';
import type { Catalogue } from '../../catalogue/catalogue';
import { newDraft } from '../../drafting/new-draft';
import type { DraftingOrgan } from '../../drafting/organs';
import { parseAgendaItems } from '../../language/agenda-items';
import { sponsorFinder } from '../../language/member-states';
import { splitNames } from '../../language/sponsors';
import { loadCatalogue } from '../catalogue';
import { type ExitCode, exitCodes } from '../exit-codes';
import { Failure } from '../failure';
import { writeOutput } from '../output-file';
import { print, tell } from '../terminal';

export interface NewOptions {
  readonly session: number;
  readonly organ: DraftingOrgan;
  readonly agendaItem?: string;
  readonly title?: string;
  readonly sponsors?: string;
  /** The file to write; without it the draft is printed. */
  readonly output?: string;
  /** Replace a file that exists. */
  readonly force?: true;
}

/** `plenary new`: writes the skeleton of a draft resolution. */
export async function newResolution(options: NewOptions): Promise<ExitCode> {
  const { session, organ, title, output } = options;
  const catalogue = loadCatalogue();
  const item = options.agendaItem === undefined ? undefined : readItem(options.agendaItem);
  const agendaTitle = item && agendaOf(session, catalogue).find((known) => known.item === item)?.title;
  if (item !== undefined && agendaTitle === undefined) {
    tell(`Item ${item} of session ${session} is not in the catalogue; its title is left blank.`);
  }
  const sponsors = options.sponsors === undefined ? [] : readSponsors(options.sponsors, catalogue);
  const today = new Date().toISOString().slice(0, 10);
  const { text } = newDraft({ organ, session, today, agendaItem: item, agendaTitle, title, sponsors });
  if (output === undefined) print(text);
  else {
    await writeOutput(output, text, options.force === true);
    tell(`${output}: written`);
  }
  return exitCodes.done;
}

function readItem(text: string): string {
  const items = parseAgendaItems(text);
  if (items.length !== 1) throw new Failure(`--agenda-item: “${text}” is no item such as 75 or "18 (b)"`);
  return items[0] as string;
}

function readSponsors(text: string, catalogue: Catalogue): string[] {
  const find = sponsorFinder(catalogue.memberStates());
  const names = splitNames(text.trim());
  const unknown = names.filter((name) => find(name) === undefined);
  if (unknown.length > 0) throw new Failure(`--sponsors: no member State is called ${unknown.join(' or ')}`);
  return [...new Set(names.map((name) => find(name) as string))];
}
