import type { Block, Part } from './tree';

/** Where a part begins. */
export type PartHead = Pick<Part, 'opensAt' | 'heading' | 'isSection'>;

/** The parts that begin with `heads`, with their paragraphs among `blocks`. */
export function partsOf(heads: readonly PartHead[], blocks: readonly Block[]): Part[] {
  const preambular: Block[][] = heads.map(() => []);
  const operative: Block[][] = heads.map(() => []);
  for (const block of blocks) {
    if (block.part < 0 || block.quoted) continue;
    if (block.kind === 'preambular') (preambular[block.part] as Block[]).push(block);
    else if (block.kind === 'operative') (operative[block.part] as Block[]).push(block);
  }
  const runsOn = runningOn(heads, preambular, operative);
  return heads.map(
    ({ opensAt, heading, isSection }, index): Part => ({
      index,
      opensAt,
      heading,
      preambular: preambular[index] as Block[],
      operative: operative[index] as Block[],
      runsOn: runsOn[index] as boolean,
      isSection,
    }),
  );
}

/**
 * Whether the numbers of each part go on from the part before. What a section's first number does not say is told
 * by the other sections and by their preambles: sections with preambles of their own begin anew.
 */
function runningOn(
  heads: readonly PartHead[],
  preambular: readonly (readonly Block[])[],
  operative: readonly (readonly Block[])[],
): boolean[] {
  let last: number | null = null;
  let begun = false;
  const signs = heads.map(({ isSection }, i): 'on' | 'anew' | 'unclear' => {
    const own = operative[i] as readonly Block[];
    const first = own[0]?.label?.value ?? null;
    if (!isSection) {
      begun = false;
      last = null;
    }
    const second = own[1]?.label?.value ?? null;
    const restarts = first === 1 && (second === null || second <= 3);
    const sign = !isSection || !begun || restarts ? 'anew' : first !== null && first - 1 === last ? 'on' : 'unclear';
    begun ||= own.length > 0;
    last = own.at(-1)?.label?.value ?? last;
    return sign;
  });
  const sections = heads.flatMap(({ isSection }, i) => (isSection ? [i] : []));
  const count = (sign: string) => sections.filter((i) => signs[i] === sign).length - (sign === 'anew' ? 1 : 0);
  const more = count('on') - count('anew');
  const unclearRunsOn = sections.every((i) => preambular[i]?.length === 0) ? more > -2 : more > 1;
  return signs.map((sign) => sign === 'on' || (sign === 'unclear' && unclearRunsOn));
}
