import type { Organ } from './organs';
import { fromRoman } from './roman';
import type { Session } from './sessions';

/**
 * What a resolution or decision is numbered in. `session`: 71/14, S-30/1, ES-11/4 (series `71`, `S-30`, `ES-11`);
 * `roman`: 217 A (III), 3201 (S-VI) (series `III`, `S-VI`); `year`: 1631 (2005) of the Security Council and 2010/12
 * of the Economic and Social Council.
 */
export type Numbering = 'session' | 'roman' | 'year';

/** A resolution or decision by its parts. */
export interface Act {
  readonly kind: 'resolution' | 'decision';
  readonly organ: Organ;
  readonly numbering: Numbering;
  readonly series: string;
  readonly number: number;
  /** Capital letters of a part of a composite: `A`, `AA`; of a stretch of parts, `A-C`; else empty. */
  readonly letters: string;
}

const PREFIX: Readonly<Record<Organ, string>> = { GA: 'A', SC: 'S', ECOSOC: 'E', HRC: 'A/HRC' };
const ORGANS: Readonly<Record<string, Organ>> = { A: 'GA', S: 'SC', E: 'ECOSOC', 'A/HRC': 'HRC' };

/** The canonical symbol of `act`: `A/RES/71/14`, `A/RES/217(III)[A]`, `A/DEC/79/573[B]`, `S/RES/1631(2005)`. */
export function formatAct(act: Act): string {
  return symbolOf(act.organ, act.kind, act);
}

/** The canonical symbol of the act of `organ` that is numbered so. */
export function symbolOf(
  organ: Organ,
  kind: Act['kind'],
  { numbering, series, number, letters }: Pick<Act, 'numbering' | 'series' | 'number' | 'letters'>,
): string {
  const head = `${PREFIX[organ]}/${kind === 'resolution' ? 'RES' : 'DEC'}/`;
  const part = letters === '' ? '' : `[${letters}]`;
  return inParentheses(organ, numbering) ? `${head}${number}(${series})${part}` : `${head}${series}/${number}${part}`;
}

/** `act` as running text cites it: `71/14`, `54/54 V`, `217 A (III)`, `1631 (2005)`. */
export function citedForm(act: Act): string {
  const letters = act.letters === '' ? '' : ` ${act.letters.replace('-', ' to ')}`;
  return inParentheses(act.organ, act.numbering)
    ? `${act.number}${letters} (${act.series})`
    : `${act.series}/${act.number}${letters}`;
}

function inParentheses(organ: Organ, numbering: Numbering): boolean {
  return numbering === 'roman' || (numbering === 'year' && organ === 'SC');
}

const ACT =
  /^(A|S|E|A\/HRC)\/(RES|DEC)\/(?:((?:E?S-)?\d{1,4})\/(\d{1,4})|(\d{1,4})(?: ([A-Z]{1,2}))? ?\((?:(\d{4})|((?:E?S-)?[IVXL]+))\)) ?(?:\[([A-Z]{1,2}(?:-[A-Z]{1,2})?)\]|([A-Z]{1,2}(?:-[A-Z]{1,2})?))?$/;

/** Symbols just read: a draft names the same few again and again, and every rule about citations takes them apart. */
const known = new Map<string, Act | null>();
const MOST_KNOWN = 2000;

/**
 * Reads the symbol of a resolution or decision, canonical or as printed on it (`A/RES/54/54 V`, `S/RES/1631 (2005)`,
 * `A/RES/217 A (III)`);
 * `null` for anything else, documents included.
 */
export function parseAct(symbol: string): Act | null {
  let act = known.get(symbol);
  if (act === undefined) {
    act = readAct(symbol);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(symbol, act);
  }
  return act;
}

function readAct(symbol: string): Act | null {
  const match = ACT.exec(symbol.replaceAll('\u2011', '-').replaceAll('\u00a0', ' '));
  if (match === null) return null;
  const [, prefix, kind, series, number, numberBefore, letters, year, roman] = match;
  const organ = ORGANS[prefix as string] as Organ;
  if (roman !== undefined && fromRoman(roman.replace(/^E?S-/, '')) === null) return null;
  return {
    kind: kind === 'RES' ? 'resolution' : 'decision',
    organ,
    numbering: roman !== undefined ? 'roman' : year !== undefined || organ === 'ECOSOC' ? 'year' : 'session',
    series: series ?? year ?? (roman as string),
    number: Number(number ?? numberBefore),
    letters: match[9] ?? match[10] ?? letters ?? '',
  };
}

/** The symbol of the composite that a canonical symbol is a part of: `A/RES/54/54[V]` is a part of `A/RES/54/54`. */
export function wholeOf(canonical: string): string {
  const bracket = canonical.indexOf('[');
  return bracket < 0 ? canonical : canonical.slice(0, bracket);
}

const OFFICIAL = 'https://docs.un.org/en/';
/** First elements of the symbols that the Official Document System holds. */
const ODS_SERIES = new Set(
  (
    'A S E T ST TD NPT CCW BWC CD FCCC CBD ICCD UNEP UNW HSP HRI CAT CCPR CED CEDAW CERD CMW CRC CRPD CAC CTOC ' +
    'CLCS SPLOS ISBA PCNICC DP TPNW APLC IDB GC JIU CEB PBC'
  ).split(' '),
);
/** Numbered like documents of the Security Council, but of the Technical Secretariat in The Hague: `S/2338/2024`. */
const NOT_SECURITY_COUNCIL = /^S\/(?!199[4-9]|20)\d{3,4}\/\d|^S\/2[1-9]\d\d\//;

/**
 * The address of the official text of a canonical or document symbol, spelled as the Secretariat's own links are, or
 * `undefined` where the Official Document System has none: decisions, and documents of other organizations.
 * A document of two organs (`A/79/302-S/2024/600`) is linked under its first symbol.
 */
export function officialUrl(symbol: string): string | undefined {
  const act = parseAct(symbol);
  if (act !== null) {
    if (act.kind === 'decision') return undefined;
    // The parts of a Roman-numbered resolution lie in one document.
    return (
      OFFICIAL + formatAct({ ...act, letters: act.numbering === 'roman' ? '' : act.letters }).replace(/[[\]]/g, '')
    );
  }
  const first = /^[A-Z]+(?=[/.])/.exec(symbol)?.[0];
  if (first === undefined || !ODS_SERIES.has(first) || NOT_SECURITY_COUNCIL.test(symbol)) return undefined;
  return OFFICIAL + symbol.replace(/-(?:A|S|E)\/.*$/, '').replaceAll(' ', '');
}

const IN_SESSION = /^A\/(?:C\.[1-6]\/|BUR\/|INF\/)?(?:(E?S)-)?(\d{1,3})\/./;

/**
 * The General Assembly session in whose numbering a symbol stands: of `A/RES/71/14` the seventy-first, of
 * `A/C.3/80/L.10` the eightieth, of `A/RES/3201(S-VI)` the sixth special; `null` for symbols of other organs and
 * those that no session numbers (`A/CONF.157/24`).
 */
export function sessionOf(symbol: string): Session | null {
  const act = parseAct(symbol);
  if (act === null) {
    const match = IN_SESSION.exec(symbol);
    return match === null ? null : { number: Number(match[2]), kind: kindOf(match[1]) };
  }
  if (act.organ !== 'GA') return null;
  const hyphen = act.series.indexOf('-');
  const special = hyphen < 0 ? undefined : act.series.slice(0, hyphen);
  const written = act.series.slice(hyphen + 1);
  const number = act.numbering === 'roman' ? fromRoman(written) : Number(written);
  return number === null ? null : { number, kind: kindOf(special) };
}

function kindOf(prefix: string | undefined): Session['kind'] {
  return prefix === undefined ? 'regular' : prefix === 'S' ? 'special' : 'emergency special';
}
