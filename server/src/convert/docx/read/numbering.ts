import { romanLetters } from '../../../syntax/labels';
import { child, type Element, elements, settingOf, toggle } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  /** Every number in it is written in figures. */
  readonly isLegal: boolean;
}

/** A list as paragraphs name it by its `numId`. */
interface List {
  /** Lists of one abstract definition count on from one another. */
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** By level: the number that the list begins with, whatever was counted before. */
  readonly restarts: ReadonlyMap<number, number>;
}

const LEVELS = 9;
/** Labels that are longer are none. */
const LONGEST_LABEL = 100;

/** Counts Word's automatic numbers through a document. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  /** By abstract definition: the last number of each level, `undefined` for one that begins anew. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(part: Element | undefined) {
    const all = part ? elements(part) : [];
    const abstracts = new Map<string, readonly (Level | undefined)[]>();
    for (const one of all) {
      if (one.name === 'w:abstractNum') abstracts.set(one.attributes['w:abstractNumId'] ?? '', levelsIn(one));
    }
    for (const num of all) {
      const id = num.attributes['w:numId'];
      const abstract = settingOf(num, 'w:abstractNumId');
      if (num.name !== 'w:num' || id === undefined || abstract === undefined) continue;
      this.#lists.set(id, listOf(num, abstract, abstracts.get(abstract) ?? []));
    }
  }

  /** The label of the next paragraph with `w:numPr` `properties`; `null` where it has none. */
  next(properties: Element | undefined): string | null {
    const id = settingOf(properties, 'w:numId');
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (id === undefined || list === undefined) return null;
    const at = Math.min(Math.max(0, Number(settingOf(properties, 'w:ilvl') ?? 0)) || 0, LEVELS - 1);
    const level = list.levels[at];
    if (level === undefined) return null;
    const counts = this.#countsOf(list, id);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.fill(undefined, at + 1);
    if (level.format === 'bullet') return '–';
    const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const inner = list.levels[which];
      const count = counts[which] ?? inner?.start ?? 1;
      return formatted(count, level.isLegal ? 'decimal' : (inner?.format ?? 'decimal'));
    });
    return label.trim() === '' ? null : label.trim();
  }

  #countsOf(list: List, id: string): (number | undefined)[] {
    let counts = this.#counts.get(list.abstract);
    if (counts === undefined) {
      counts = new Array<number | undefined>(LEVELS).fill(undefined);
      this.#counts.set(list.abstract, counts);
    }
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [level, start] of list.restarts) counts[level] = start - 1;
    }
    return counts;
  }
}

function listOf(num: Element, abstract: string, defined: readonly (Level | undefined)[]): List {
  const levels = [...defined];
  const restarts = new Map<number, number>();
  for (const element of elements(num)) {
    if (element.name !== 'w:lvlOverride') continue;
    const own = child(element, 'w:lvl');
    const ownRank = own && rankOf(own);
    if (own && ownRank !== undefined) levels[ownRank] = levelOf(own);
    const rank = rankOf(element);
    const start = settingOf(element, 'w:startOverride');
    if (rank !== undefined && start !== undefined) restarts.set(rank, Number(start));
  }
  return { abstract, levels, restarts };
}

/** The levels that an abstract definition has, by their ranks. */
function levelsIn(definition: Element): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elements(definition)) {
    const rank = element.name === 'w:lvl' ? rankOf(element) : undefined;
    if (rank !== undefined) levels[rank] = levelOf(element);
  }
  return levels;
}

/** The rank of a level, from 0; `undefined` for one that Word does not have. */
function rankOf({ attributes }: Element): number | undefined {
  const rank = Number(attributes['w:ilvl']);
  return Number.isInteger(rank) && rank >= 0 && rank < LEVELS ? rank : undefined;
}

function levelOf(element: Element): Level {
  return {
    start: Number(settingOf(element, 'w:start') ?? 1),
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: (settingOf(element, 'w:lvlText') ?? '').slice(0, LONGEST_LABEL),
    isLegal: toggle(element, 'w:isLgl') ?? false,
  };
}

function formatted(count: number, format: string): string {
  const inRange = count > 0 && count < 400;
  switch (format) {
    case 'lowerLetter':
    case 'upperLetter': {
      if (!inRange) return String(count);
      const letters = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
      return format === 'upperLetter' ? letters.toUpperCase() : letters;
    }
    case 'lowerRoman':
      return inRange ? romanLetters(count) : String(count);
    case 'upperRoman':
      return inRange ? romanLetters(count).toUpperCase() : String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}
