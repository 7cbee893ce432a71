import { diffArrays } from 'diff';
import type { Passage } from './passages';
import { Similarity } from './similarity';

/** Two passages that are versions of one another: indices into the older and the newer text. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** It stands in another place among the passages that both texts have. */
  readonly moved: boolean;
}

/** From this likeness on, two passages in the same place among their neighbours are versions of one another. */
const IN_PLACE = 0.4;
/** Elsewhere they must be more alike, and not too short to tell. */
const ELSEWHERE = 0.6;
const FEWEST_WORDS = 4;
/** Stretches with more pairs than these in question are not looked at closely. */
const MOST_PAIRS = 4_000_000;

/** Finds for the passages of `before` their versions in `after`, sorted by their place in `after`. */
export function align(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const similarity = new Similarity([...before, ...after]);
  const inPlace: Place[] = [];
  for (const stretch of stretches(before, after)) {
    for (const place of stretch.same ?? bestInOrder(before, after, stretch, similarity)) inPlace.push(place);
  }
  const moved = findMoved(before, after, inPlace, similarity);
  return [
    ...inPlace.map((pair) => ({ ...pair, moved: false })),
    ...moved.map((pair) => ({ ...pair, moved: true })),
  ].sort((a, b) => a.after - b.after);
}

interface Place {
  readonly before: number;
  readonly after: number;
}

interface Stretch {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  /** Pairs of equal passages, where the stretch consists of such. */
  readonly same: readonly Place[] | null;
}

/** Cuts both texts at what is equal in both, in order. */
function stretches(before: readonly Passage[], after: readonly Passage[]): Stretch[] {
  const keys = (passages: readonly Passage[]) => passages.map(({ key }) => key);
  const result: Stretch[] = [];
  let [i, j] = [0, 0];
  let [fromI, fromJ] = [0, 0];
  const close = () => {
    if (i > fromI && j > fromJ) result.push({ before: [fromI, i], after: [fromJ, j], same: null });
  };
  for (const { count, added, removed } of diffArrays(keys(before), keys(after))) {
    if (added) j += count;
    else if (removed) i += count;
    else {
      close();
      const [startI, startJ] = [i, j];
      const same = Array.from({ length: count }, (_, k) => ({ before: startI + k, after: startJ + k }));
      [i, j] = [i + count, j + count];
      result.push({ before: [startI, i], after: [startJ, j], same });
      [fromI, fromJ] = [i, j];
    }
  }
  close();
  return result;
}

/** The pairs of a stretch, in order in both texts, whose likeness comes to most. */
function bestInOrder(
  before: readonly Passage[],
  after: readonly Passage[],
  { before: [fromI, toI], after: [fromJ, toJ] }: Stretch,
  similarity: Similarity,
): Place[] {
  const [rows, columns] = [toI - fromI, toJ - fromJ];
  if (rows * columns > MOST_PAIRS) return [];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const likeness = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const alike = similarity.of(before[fromI + i] as Passage, after[fromJ + j] as Passage);
      likeness[i * columns + j] = alike;
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      const take = alike < IN_PLACE ? 0 : alike + (best[(i + 1) * width + j + 1] as number);
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const pairs: Place[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const here = best[i * width + j] as number;
    const alike = likeness[i * columns + j] as number;
    if (alike >= IN_PLACE && here === alike + (best[(i + 1) * width + j + 1] as number)) {
      pairs.push({ before: fromI + i++, after: fromJ + j++ });
    } else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

/** Pairs among what has found no version in its place: the most alike first. */
function findMoved(
  before: readonly Passage[],
  after: readonly Passage[],
  inPlace: readonly Place[],
  similarity: Similarity,
): Place[] {
  const takenBefore = new Set(inPlace.map((pair) => pair.before));
  const takenAfter = new Set(inPlace.map((pair) => pair.after));
  const mayMove = (taken: ReadonlySet<number>) => (passage: Passage, i: number) =>
    taken.has(i) || passage.words.length < FEWEST_WORDS ? [] : [i];
  const gone = before.flatMap((passage, i) => mayMove(takenBefore)(passage, i));
  const come = after.flatMap((passage, i) => mayMove(takenAfter)(passage, i));
  if (gone.length * come.length > MOST_PAIRS) return [];
  const candidates = gone.flatMap((i) =>
    come.flatMap((j) => {
      const alike = similarity.of(before[i] as Passage, after[j] as Passage);
      return alike >= ELSEWHERE ? [{ before: i, after: j, alike }] : [];
    }),
  );
  candidates.sort((a, b) => b.alike - a.alike || a.after - b.after);
  const moved: Place[] = [];
  for (const { before: i, after: j } of candidates) {
    if (takenBefore.has(i) || takenAfter.has(j)) continue;
    takenBefore.add(i);
    takenAfter.add(j);
    moved.push({ before: i, after: j });
  }
  return moved;
}
