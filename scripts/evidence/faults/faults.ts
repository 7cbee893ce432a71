import type { Finding, Fix, Level } from '../../../server/src/lint/finding';
import { fixAll } from '../../../server/src/lint/fixes';
import { blockAt } from '../../../server/src/syntax/block-at';
import { applyEdits, type TextEdit } from '../../../server/src/text/edit';
import { Chance } from '../chance';
import { checkText } from '../corpus';
import { share, table } from '../markdown';
import { defineMeasurement } from '../measurement';
import { placeOf } from '../places';
import type { Fault } from './fault-kind';
import { faultKinds } from './fault-kinds';
import { type Soil, soilOf } from './soil';

interface Planted {
  readonly kind: string;
  /** Level of the strongest new finding on the paragraph. */
  readonly found: Level | null;
  readonly restored: boolean;
  /** Where, for whoever looks into a miss. */
  readonly place: string;
}

/** Longer texts take longer and tell nothing more. */
const LONGEST = 60_000;
/** One text in so many has faults planted in it. */
const SAMPLE = 3;

/** Faults of many kinds, planted one at a time in adopted texts: are they found where they are, and undone? */
export const faults = defineMeasurement<readonly Planted[]>({
  name: 'faults',
  collections: ['adopted'],
  measure({ name, text }) {
    if (text.length > LONGEST || new Chance(name).below(SAMPLE) > 0) return [];
    const soil = soilOf(text);
    if (soil.tree.kind !== 'resolution' || soil.operative.length === 0) return [];
    const sound = checkText(text);
    const repaired = fixAll(text, checkText).text;
    return Object.values(faultKinds)
      .flat()
      .flatMap((kind) => {
        const chance = new Chance(`${name} ${kind.title}`);
        const plants = kind.plants(soil, chance);
        return plants.length === 0 ? [] : [plant(kind.title, chance.pick(plants), soil, sound, repaired)];
      });
  },
  report(results) {
    const all = results.flatMap(({ name, result }) => result.map((planted) => ({ name, ...planted })));
    const groups = Object.entries(faultKinds).map(([group, kinds]) => {
      const rows = kinds.map(({ title, hasOneAnswer }) => {
        const own = all.filter((planted) => planted.kind === title);
        const at = (...levels: Level[]) => own.filter(({ found }) => found !== null && levels.includes(found)).length;
        return [
          title,
          own.length,
          share(at('error', 'warning', 'information'), own.length),
          share(at('error', 'warning'), own.length),
          share(at('error', 'warning', 'information', 'hint'), own.length),
          hasOneAnswer ? share(own.filter(({ restored }) => restored).length, own.length) : '',
        ];
      });
      return `### ${group.charAt(0).toUpperCase()}${group.slice(1)}\n\n${table(
        ['fault', 'planted', 'found', 'as warning or error', 'at any level', 'restored'],
        rows,
      )}`;
    });
    return `## Planted faults

One fault at a time, in one adopted text of three; at most one of each kind in a text, its place chosen by a seeded
chance. *Found*
means a finding of level information or above, on the paragraph with the fault, that the sound text does not have.
*Restored*: the offered repair or a suggestion gives back the sound text byte for byte (only for faults that have one
right answer). Targets: 99 % found, 95 % restored. ${all.length} faults in all.

${groups.join('\n\n')}`;
  },
});

/** Faults that were not found, or not restored though they have one answer: text, kind, place. */
export function missedFaults(results: readonly { name: string; result: unknown }[]): string[] {
  const answers = new Map(
    Object.values(faultKinds)
      .flat()
      .map((kind) => [kind.title, kind.hasOneAnswer]),
  );
  return results
    .flatMap(({ name, result }) => (result as readonly Planted[]).map((planted) => ({ name, ...planted })))
    .flatMap(({ name, kind, found, restored, place }) => {
      if (found === null || found === 'hint') return [`missed\t${kind}\t${name}\t${place}`];
      return !restored && answers.get(kind) ? [`not restored\t${kind}\t${name}\t${place}`] : [];
    })
    .sort();
}

function plant(kind: string, fault: Fault, { tree }: Soil, sound: readonly Finding[], repaired: string): Planted {
  const faulty = applyEdits(tree.text, fault.edits);
  const moved = (offset: number) => offset + shiftAt(fault.edits, offset);
  const keyOf = ({ ruleId, messageId }: Finding, start: number) => `${ruleId} ${messageId} ${start}`;
  const old = new Set(sound.map((finding) => keyOf(finding, moved(finding.span.start))));
  const start = moved(fault.around.start);
  const end = moved(fault.around.end);
  const fresh = checkText(faulty).filter(
    (finding) => finding.span.start <= end && finding.span.end >= start && !old.has(keyOf(finding, finding.span.start)),
  );
  const order: readonly Level[] = ['error', 'warning', 'information', 'hint'];
  const repairs: Fix[] = fresh.flatMap(({ fix, suggestions }) => [
    ...(fix ? [fix] : []),
    ...suggestions.map((s) => s.fix),
  ]);
  const block = blockAt(tree, fault.around.start);
  return {
    kind,
    found: order.find((level) => fresh.some((finding) => finding.level === level)) ?? null,
    restored:
      repairs.some(({ edits }) => applyEdits(faulty, edits) === tree.text) ||
      fixAll(faulty, checkText).text === repaired,
    place: block ? placeOf(tree, block) : '',
  };
}

/** By how much what stands at `offset` moves when `edits` are made before it. */
function shiftAt(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { span, text } of edits) {
    if (span.end > offset || (span.start === span.end && span.start === offset)) break;
    shift += text.length - (span.end - span.start);
  }
  return shift;
}
