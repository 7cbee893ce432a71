import { findSessions, type NamedSession } from '../language/sessions';
import type { Block, Tree } from '../syntax/tree';
import { remembered } from '../syntax/words';

/** An operative clause that looks ahead to a session of the General Assembly. */
export interface SessionClause {
  /**
   * `agenda`: includes an item in a provisional agenda; `report`: asks for a report to the Assembly; `consideration`:
   * decides to take a matter up.
   */
  readonly kind: 'agenda' | 'report' | 'consideration';
  readonly block: Block;
  /** In offsets of the block's plain text. */
  readonly named: NamedSession;
  /** It may well be the current session: a part of it is named (`the second part of its resumed eightieth session`), or its President. */
  readonly part: boolean;
}

/** What stands right before every session that is looked ahead to. */
const WHOSE = /(?<=(?:its|the|resumed) )/iy;
const AGENDA = /(?<=\bprovisional agenda (?:of|for) (?:its|the|that of its) )/iy;
/** The Assembly's own decision: no other body stands between the verb and its session. */
const CONSIDERATION =
  /\bdecides to (?:assess|begin|conclude|consider|continue|convene|discuss|evaluate|examine|hold|keep|resume|revert|review|take up)\b(?:(?!Committee|Commission|Council|Board|Group|Conference|Tribunal|Programme)[^;])*,? at its $/i;
/** A part of a session, as only the Assembly's have: `the main part of`. */
const PART = '((?:the )?(?:[a-z]+ )?(?:part|beginning|end|start) of )?(?:its|the) (resumed )?$';
/** The Assembly and, between it and the ordinal, at most a few words of the request and a part of the session. */
const TO_ASSEMBLY = new RegExp(
  String.raw`\b(?:General )?Assembly(?:,? (?:at|by|during|for|before|in|prior to)| [^;:.“”]{1,90}?, at|, (?:commencing|beginning|starting) (?:at|in|from)) ${PART}`,
);
const MAIN_PART = /\b(?:at|by|during|before) (?:the )?(?:main|first|second|third) (part) of (?:its|the) (resumed )?$/;
const REPORTING =
  /\b(?:(?:to|and|will|shall)|that (?:he|she|it|they|the Secretary-General)) (?:[a-z]+ly )?(?:continue to )?(?:submit|report|present|provide|inform|apprise|brief|update|transmit|convey|communicate)\b|\bin (?:its|his|her) (?:next )?report to\b/gi;
/** What is still to happen when it stands right before the Assembly. */
const DUE =
  /\bto be (?:submitted|presented|considered|discussed|reviewed|issued|taken up|transmitted) (?:to|by|for|before) the $/;
/** What has happened already when it stands between the verb and the session. */
const DONE =
  /\b(?:(?:submitted|presented|adopted|approved|considered|held|made|issued|convened|contained|delivered|expressed|discussed|transmitted)\b[^,;]{0,60}|similar in\b[^;]*)$/;
/** Asked of the President, who serves for a session: the current one or a later one. */
const OF_THE_PRESIDENT =
  /^(?:Also |Further )?(?:requests|invites|encourages) the President of the General Assembly at (?:its|the) $/i;
const GOVERNING =
  /\b(?:(requests|invites|encourages|urges|decides|resolves|agrees|calls upon|asks|recommends|reiterates|looks forward|emphasizes the need)|recalls|recalling|notes|noting|welcomes|welcoming|takes note|taking note|recognizes|acknowledges|affirms|reaffirms)\b/gi;
/** How far before its session a clause's verbs are looked for, in UTF-16 units. */
const REACH = 1000;
/** How far before its session stands what says whose it is. */
const NEAR = 180;

/** The sessions that a paragraph names. */
export const sessionsIn = remembered(({ text }): readonly NamedSession[] => findSessions(text));

/** What a paragraph's own words tell of a session that it names. */
interface Lookahead extends Pick<SessionClause, 'named' | 'part'> {
  /** `null` where the clause does not look ahead to that session. */
  readonly kind: SessionClause['kind'] | null;
  /**
   * Whether the verb that governs a report asks for it: `null` where that verb stands in the chapeau, `true` as well for
   * what needs none.
   */
  readonly asked: boolean | null;
}

const lookaheads = remembered((words): readonly Lookahead[] => {
  const found: Lookahead[] = [];
  for (const named of sessionsIn(words)) {
    if (named.session.kind === 'regular') found.push(lookahead(words.text, named));
  }
  return found;
});

function lookahead(text: string, named: NamedSession): Lookahead {
  if (!standsBehind(WHOSE, text, named.start)) return { kind: null, named, part: false, asked: true };
  if (standsBehind(AGENDA, text, named.start)) return { kind: 'agenda', named, part: false, asked: true };
  const before = text.slice(Math.max(0, named.start - REACH), named.start);
  if (before.includes('ecides to ') && CONSIDERATION.test(before)) {
    return { kind: 'consideration', named, part: false, asked: true };
  }
  if (OF_THE_PRESIDENT.test(before)) return { kind: 'consideration', named, part: true, asked: true };
  const near = before.slice(-NEAR);
  const receiver = TO_ASSEMBLY.exec(near) ?? MAIN_PART.exec(near);
  if (receiver === null) return { kind: null, named, part: false, asked: true };
  const lead = before.slice(0, before.length - near.length + receiver.index);
  const part = (receiver[1] ?? receiver[2]) !== undefined;
  return { kind: 'report', named, part, asked: DUE.test(lead) || asksForReport(lead) };
}

/** Whether `offset` of `text` is where `pattern`, which looks back, matches. */
function standsBehind(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/**
 * The clauses of `tree` that look ahead to sessions, in source order. A list of sessions gives a clause for each.
 * @param within the blocks to look in
 */
export function findSessionClauses(tree: Tree, within = tree.blocks): SessionClause[] {
  const clauses: SessionClause[] = [];
  for (const block of within) {
    if (block.quoted || (block.kind !== 'operative' && block.kind !== 'subparagraph')) continue;
    let previous: SessionClause | null = null;
    for (const { kind, named, part, asked } of lookaheads(block.words)) {
      // The members of a list share what stands before the first.
      if (previous !== null && previous.named.nameEnd === named.nameEnd) {
        clauses.push({ ...previous, named });
        continue;
      }
      previous = null;
      if (kind === null || !(asked ?? isAskedAbove(tree, block))) continue;
      previous = { kind, block, named, part };
      clauses.push(previous);
    }
  }
  return clauses;
}

/** Whether `before`, a paragraph's beginning, ends in an infinitive of reporting that a request governs; `null` where no verb in it does. */
function asksForReport(before: string): boolean | null {
  const infinitive = lastMatch(REPORTING, before);
  if (infinitive === null || DONE.test(before.slice(infinitive.index))) return false;
  return isRequest(before.slice(0, infinitive.index));
}

/** Whether the last verb of `text` that can govern a report is a request; `null` where there is none. */
function isRequest(text: string): boolean | null {
  const verb = lastMatch(GOVERNING, text);
  return verb === null ? null : verb[1] !== undefined;
}

/** The last match of `pattern`, a global one, in `text`. */
function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match;
  return last;
}

const endsInRequest = remembered(({ text }) => isRequest(text));

/** Whether a request governs what hangs under the paragraphs above `block`. */
function isAskedAbove(tree: Tree, { parent }: Block): boolean {
  for (let above = tree.blocks[parent]; above !== undefined; above = tree.blocks[above.parent]) {
    const asks = endsInRequest(above.words);
    if (asks !== null) return asks;
  }
  return false;
}
