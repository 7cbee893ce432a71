import type { Organ } from '../language/organs';
import type { Session } from '../language/sessions';
import type { Span } from '../text/span';

export type ParagraphKind = 'preambular' | 'operative' | 'subparagraph' | 'annexed';

/** Where a paragraph of an adopted text stands. */
export interface ParagraphPlace {
  readonly kind: ParagraphKind;
  /** As a citation names it: `fifth preambular paragraph`, `para. 4 (a)`, `annex II, para. 3`. */
  readonly place: string;
  /** In the file as it lies. */
  readonly span: Span;
}

export interface ParagraphText extends ParagraphPlace {
  /** Its words, without label, markup and calls of notes. */
  readonly text: string;
}

/** What is known of a text beside its paragraphs. Plain data. */
export interface TextIdentity {
  readonly uri: string;
  /** `A/RES/79/332`, of a draft `A/80/L.12`; `null` where it bears no symbol. */
  readonly canonical: string | null;
  readonly title: string | null;
  /** Of an adopted text, the date of adoption, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly session: Session | null;
  /** The bracketed note by what it was adopted, which names the draft. */
  readonly origin: string | null;
}

/** An adopted text as the library takes it in. Plain data. */
export interface AdoptedText extends TextIdentity {
  readonly canonical: string;
  /** As running text cites it: `79/332`, `1325 (2000)`. */
  readonly cited: string;
  readonly organ: Organ;
  readonly paragraphs: readonly ParagraphText[];
}
