import { titleKey } from '../catalogue/title-key';
import { byNumbers } from '../text/numeric-order';
import { recencyOf } from './admission';
import type { AdoptedText, ParagraphPlace } from './document';
import { IntList } from './index/int-list';
import { Wordings } from './index/wordings';

/** An adopted text in the library; what its paragraphs say lies in the index. */
export interface LibraryText extends Omit<AdoptedText, 'paragraphs'> {
  /** Equal for the texts of a series. */
  readonly series: string;
  /** For putting texts in order: the date of adoption, or the first day of the session. */
  readonly recency: string;
  readonly paragraphs: readonly ParagraphPlace[];
  /** The number of the wording of each paragraph. */
  readonly wordings: readonly number[];
}

/** A paragraph of a text in the library. */
export interface Occurrence {
  readonly text: LibraryText;
  /** Its index among the text's paragraphs. */
  readonly index: number;
}

/** Indexes are made anew when so many texts have been replaced or deleted, and they outnumber those that are left. */
const MOST_DEAD = 200;

/** The adopted texts that the user has, by what their paragraphs say. The one thing here that changes. */
export class Library {
  #wordings = new Wordings();
  readonly #texts = new Map<string, LibraryText>();
  readonly #bySeries = new Map<string, Set<LibraryText>>();
  /** By number of their occurrence: text, index of the paragraph, the occurrence of the same wording before it. */
  #holders: LibraryText[] = [];
  #holder = new IntList();
  #index = new IntList();
  #before = new IntList();
  /** By wording, its newest occurrence. */
  #newest = new IntList();
  #dead = 0;

  get wordings(): Wordings {
    return this.#wordings;
  }

  /** The texts, in the order in which they came. */
  get texts(): Iterable<LibraryText> {
    return this.#texts.values();
  }

  get size(): number {
    return this.#texts.size;
  }

  /** Takes in a text, or what has become of it. */
  set(text: AdoptedText): void {
    this.delete(text.uri);
    const { paragraphs, ...identity } = text;
    this.#enter(
      {
        ...identity,
        series: text.title === null ? '' : titleKey(text.title),
        recency: recencyOf(text),
        paragraphs: paragraphs.map(({ kind, place, span }) => ({ kind, place, span })),
      },
      paragraphs.map((paragraph) => paragraph.text),
    );
  }

  /** Forgets a text; answers whether it was known. */
  delete(uri: string): boolean {
    const text = this.#texts.get(uri);
    if (text === undefined) return false;
    this.#texts.delete(uri);
    this.#bySeries.get(text.series)?.delete(text);
    this.#dead++;
    if (this.#dead > MOST_DEAD && this.#dead > this.#texts.size) this.#renew();
    return true;
  }

  /** The texts of a series, the newest first. */
  inSeries(series: string): LibraryText[] {
    return [...(this.#bySeries.get(series) ?? [])].sort(newestFirst);
  }

  /** Where a wording occurs, in no order. */
  *occurrences(wording: number): Iterable<Occurrence> {
    for (let at = this.#newest.at(wording); at >= 0; at = this.#before.at(at)) {
      const text = this.#holders[this.#holder.at(at)] as LibraryText;
      if (this.#texts.get(text.uri) === text) yield { text, index: this.#index.at(at) };
    }
  }

  #enter(text: Omit<LibraryText, 'wordings'>, paragraphs: readonly string[]): void {
    const wordings = paragraphs.map((words) => this.#wordings.add(words));
    const entered: LibraryText = { ...text, wordings };
    const holder = this.#holders.push(entered) - 1;
    this.#texts.set(text.uri, entered);
    const series = this.#bySeries.get(text.series);
    if (series === undefined) this.#bySeries.set(text.series, new Set([entered]));
    else series.add(entered);
    wordings.forEach((wording, index) => {
      while (this.#newest.length <= wording) this.#newest.push(-1);
      this.#holder.push(holder);
      this.#index.push(index);
      this.#newest.set(wording, this.#before.push(this.#newest.at(wording)));
    });
  }

  /** Leaves behind what only texts said that are gone. */
  #renew(): void {
    const old = this.#wordings;
    const texts = [...this.#texts.values()];
    this.#wordings = new Wordings();
    this.#texts.clear();
    this.#bySeries.clear();
    this.#holders = [];
    this.#holder = new IntList();
    this.#index = new IntList();
    this.#before = new IntList();
    this.#newest = new IntList();
    this.#dead = 0;
    for (const { wordings, ...text } of texts)
      this.#enter(
        text,
        wordings.map((wording) => old.text(wording)),
      );
  }
}

/** Compares two texts by their dates, the later first; of one day, by their symbols. */
export function newestFirst(a: LibraryText, b: LibraryText): number {
  if (a.recency !== b.recency) return a.recency < b.recency ? 1 : -1;
  return byNumbers(b.canonical, a.canonical);
}
