import { parseOpening } from '../../server/src/language/openings';
import { ordinalWordValue } from '../../server/src/language/ordinals';
import type { MarkedParagraph } from './openings';

/** What follows an opening phrase, words of adopted texts that recur so often that they are nobody's. */
export interface Continuations {
  readonly base: string;
  /** Most frequent first. */
  readonly words: readonly string[];
}

interface Node {
  /** The subjects of the texts it stands in: series that are adopted anew each year would drown the rest. */
  readonly subjects: Set<string>;
  readonly next: Map<string, Node>;
}

/** Words looked at behind an opening phrase. */
const DEPTH = 8;
/** A continuation stands in texts on so many subjects, and in so large a share of those that have the phrase. */
const FEWEST_SUBJECTS = 8;
const LEAST_SHARE = 0.02;
/** Where one word follows in so large a share, the continuation goes on with it. */
const CERTAIN = 0.7;
const MOST = 8;
/** Shorter ones are as quickly typed. */
const SHORTEST = 6;
const WORD = /^[A-Za-z’-]+$/;
/** What a list of things, or a name cut short, ends with. */
const LOOSE = / (?:and|or|that|relevant|all|other|system|Member)$/;
/** What goes on beyond the words looked at may stop behind one of these only. */
const STOP = / (?:to|of|the|its|on|in|at|for)$/;

/**
 * What usually follows each opening phrase of `paragraphs`, for the phrases where anything does.
 * @param subjectOf the subject of a text by its name
 */
export function continuations(
  paragraphs: readonly MarkedParagraph[],
  subjectOf: (document: string) => string,
): Continuations[] {
  const tries = new Map<string, Node>();
  for (const paragraph of paragraphs) {
    const base = parseOpening(paragraph.text)?.base;
    if (base === undefined) continue;
    const subject = subjectOf(paragraph.document);
    let node = reach(tries, base);
    node.subjects.add(subject);
    for (const word of wordsBehind(paragraph)) {
      node = reach(node.next, word);
      node.subjects.add(subject);
    }
  }
  return [...tries]
    .map(([base, root]) => ({ base, words: frequentBehind(root) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => (a.base < b.base ? -1 : 1));
}

function reach(nodes: Map<string, Node>, key: string): Node {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const node: Node = { subjects: new Set(), next: new Map() };
  nodes.set(key, node);
  return node;
}

/** Plain words only: figures, marks, names in quotation marks and sessions end the stretch. */
function wordsBehind({ text, end }: MarkedParagraph): string[] {
  const words: string[] = [];
  for (const word of text.slice(end).trimStart().split(' ')) {
    const bare = word.replace(/[,;.:]?(?:\[\^.*)?$/, '');
    if (words.length === DEPTH || !WORD.test(bare) || ordinalWordValue(bare) !== null) break;
    words.push(bare);
    if (bare !== word) break;
  }
  return words;
}

function frequentBehind(root: Node): string[] {
  const kept: { text: string; count: number }[] = [];
  const walk = (node: Node, text: string, depth: number): void => {
    const children = [...node.next].filter(
      ([, { subjects }]) => subjects.size >= FEWEST_SUBJECTS && subjects.size >= root.subjects.size * LEAST_SHARE,
    );
    const isCertain = children.some(([, child]) => child.subjects.size >= node.subjects.size * CERTAIN);
    const isCut = depth === DEPTH && !STOP.test(text);
    if (text.length >= SHORTEST && !isCertain && !isCut && !LOOSE.test(text))
      kept.push({ text, count: node.subjects.size });
    for (const [word, child] of children) walk(child, text === '' ? word : `${text} ${word}`, depth + 1);
  };
  walk(root, '', 0);
  const texts = new Set(kept.map(({ text }) => text));
  return kept
    .filter(({ text }) => !texts.has(`${text} the`) && !texts.has(`${text} of`))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text }) => text);
}
