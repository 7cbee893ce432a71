import type { Block, Tree } from '../syntax/tree';
import { nearest } from '../text/nearest';
import { type Span, touches } from '../text/span';
import { type Directive, type DirectiveId, type DirectiveUse, directiveVerbs } from './directives';
import type { Finding } from './finding';

/** A stretch of the draft in which one directive silences one rule. */
interface Region {
  readonly id: DirectiveId;
  readonly spans: readonly Span[];
}

/** Which rules there are, and which of them had their say on this draft. */
export interface RuleNames {
  readonly known: ReadonlySet<string>;
  readonly ran: ReadonlySet<string>;
}

/** Leaves out the findings that the draft's directives silence, and says what became of each directive. */
export function suppress(
  tree: Tree,
  directives: readonly Directive[],
  findings: readonly Finding[],
  names: RuleNames,
): { readonly findings: readonly Finding[]; readonly uses: readonly DirectiveUse[] } {
  if (directives.length === 0) return { findings, uses: [] };
  const effective = new Set<DirectiveId>();
  const regions = findRegions(tree, directives, effective);
  const kept = findings.filter((finding) => {
    const silencing = regions.filter(
      ({ id, spans }) => id.id === finding.ruleId && spans.some((span) => touches(span, finding.span.start)),
    );
    for (const region of silencing) effective.add(region.id);
    return silencing.length === 0;
  });
  return { findings: kept, uses: directives.map((directive) => useOf(directive, effective, names)) };
}

/** The regions that the directives open. An `enable` that closes one is put into `effective` here. */
function findRegions(tree: Tree, directives: readonly Directive[], effective: Set<DirectiveId>): readonly Region[] {
  const regions: Region[] = [];
  const open = new Map<string, { readonly id: DirectiveId; readonly start: number }>();
  const close = (name: string, end: number) => {
    const opened = open.get(name);
    if (!opened) return false;
    open.delete(name);
    regions.push({ id: opened.id, spans: [{ start: opened.start, end }] });
    return true;
  };
  for (const directive of directives) {
    for (const id of directive.ids) {
      if (directive.verb === 'disable-next-paragraph') {
        regions.push({ id, spans: nextParagraph(tree, directive)?.segments ?? [] });
      } else if (directive.verb === 'disable' && !open.has(id.id)) {
        open.set(id.id, { id, start: opensDraft(tree, directive) ? 0 : directive.span.end });
      } else if (directive.verb === 'enable' && close(id.id, directive.span.start)) {
        effective.add(id);
      }
    }
  }
  for (const name of [...open.keys()]) close(name, tree.text.length);
  return regions;
}

function useOf(directive: Directive, effective: ReadonlySet<DirectiveId>, { known, ran }: RuleNames): DirectiveUse {
  return {
    directive,
    nearestVerb: directive.verb ?? nearestVerb(directive.word.text),
    ids: directive.ids.map((id) => ({
      ...id,
      status: !known.has(id.id)
        ? 'unknown'
        : effective.has(id)
          ? 'effective'
          : // What a rule that did not run would have found, nobody knows.
            directive.verb !== 'enable' && !ran.has(id.id)
            ? 'not-run'
            : 'idle',
      nearest: known.has(id.id) ? null : nearest(id.id, known),
    })),
  };
}

function nearestVerb(word: string): DirectiveUse['nearestVerb'] {
  const verb = nearest(word.toLowerCase().slice('plenary-'.length), directiveVerbs);
  return directiveVerbs.find((known) => known === verb) ?? null;
}

/** The paragraph, masthead line or note that a `disable-next-paragraph` speaks of. */
function nextParagraph(tree: Tree, directive: Directive): Block | undefined {
  return tree.blocks.slice(directive.block.index + 1).find(isMatter);
}

/** Whether nothing but comments stands before `directive`: it then speaks of the whole draft, its very start included. */
export function opensDraft(tree: Tree, directive: Directive): boolean {
  return !tree.blocks.slice(0, directive.block.index).some(isMatter);
}

/** Whether `block` is part of the draft itself: a paragraph, masthead line, heading or note. */
export function isMatter(block: Block): boolean {
  return block.kind !== 'directive' && block.kind !== 'comment' && block.kind !== 'furniture';
}
