import type { Block, Tree } from '../syntax/tree';
import { nearest } from '../text/nearest';
import { type Directive, type DirectiveId, type DirectiveUse, directiveVerbs } from './directives';
import type { Finding } from './finding';
import { byRule, type Region } from './regions';

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
  const regions = byRule(findRegions(tree, directives, effective));
  const kept = findings.filter((finding) => {
    const silencing = regions.get(finding.ruleId)?.at(finding.span.start) ?? [];
    for (const { id } of silencing) effective.add(id);
    return silencing.length === 0;
  });
  return { findings: kept, uses: directives.map((directive) => useOf(directive, effective, names)) };
}

/** The regions that the directives open. An `enable` that closes one is put into `effective` here. */
function findRegions(tree: Tree, directives: readonly Directive[], effective: Set<DirectiveId>): readonly Region[] {
  const regions: Region[] = [];
  const paragraphs = nextParagraphs(tree);
  const open = new Map<string, { readonly id: DirectiveId; readonly start: number }>();
  const close = (name: string, end: number) => {
    const opened = open.get(name);
    if (!opened) return false;
    open.delete(name);
    regions.push({ id: opened.id, start: opened.start, end });
    return true;
  };
  for (const directive of directives) {
    for (const id of directive.ids) {
      if (directive.verb === 'disable-next-paragraph') {
        for (const { start, end } of paragraphs[directive.block.index]?.segments ?? [])
          regions.push({ id, start, end });
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

/** For each block the paragraph, masthead line or note behind it: what a `disable-next-paragraph` there speaks of. */
function nextParagraphs({ blocks }: Tree): readonly (Block | undefined)[] {
  const next: (Block | undefined)[] = new Array(blocks.length);
  for (let i = blocks.length - 2; i >= 0; i--) {
    const below = blocks[i + 1] as Block;
    next[i] = isMatter(below) ? below : next[i + 1];
  }
  return next;
}

/** Whether nothing but comments stands before `directive`: it then speaks of the whole draft, its very start included. */
export function opensDraft({ blocks }: Tree, { block }: Directive): boolean {
  const first = blocks.find(isMatter);
  return first === undefined || block.index < first.index;
}

/** Whether `block` is part of the draft itself: a paragraph, masthead line, heading or note. */
export function isMatter(block: Block): boolean {
  return block.kind !== 'directive' && block.kind !== 'comment' && block.kind !== 'furniture';
}
