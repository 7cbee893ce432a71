import { rules } from '../rules/registry.generated';
import { blockAt } from '../syntax/block-at';
import type { Tree } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import { type Directive, directiveText, findDirectives } from './directives';
import type { Finding } from './finding';
import { isMatter, opensDraft } from './suppressions';

/** Rules about the directives themselves, which no directive silences. */
const beyondDirectives = new Set(rules.filter(({ scope }) => scope === 'directives').map(({ id }) => id));

/**
 * The edit that silences `finding` for its paragraph: a directive on a line of its own before it, or the rule's id added
 * to the one that stands there already. `null` where the finding stands in no paragraph or no directive can silence it.
 */
export function paragraphSuppression(tree: Tree, finding: Finding): TextEdit | null {
  const block = blockAt(tree, finding.span.start);
  if (block === null || !isMatter(block) || beyondDirectives.has(finding.ruleId)) return null;
  const existing = findDirectives(tree).find(
    ({ block: { index }, verb }) => index === block.index - 1 && verb === 'disable-next-paragraph',
  );
  if (existing && existing.ids.length > 0) return addId(existing, finding.ruleId);
  const line = tree.lines.at(block.span.start);
  // Among lines that stand close together (a masthead, hard-wrapped text) the directive stands close too.
  const close = line > 0 && tree.lines.block(line - 1) !== -1;
  const at = tree.lines.span(line).start;
  const ending = lineEnding(tree);
  return {
    span: { start: at, end: at },
    text: directiveText('disable-next-paragraph', [finding.ruleId]) + (close ? ending : ending + ending),
  };
}

/**
 * The edit that silences `ruleId` for the whole draft: a directive before all else, or its id added to the one that
 * stands there. `null` where the draft itself switches the rule on again or no directive can silence it.
 */
export function draftSuppression(tree: Tree, ruleId: string): TextEdit | null {
  if (beyondDirectives.has(ruleId)) return null;
  const directives = findDirectives(tree);
  if (directives.some(({ verb, ids }) => verb === 'enable' && ids.some(({ id }) => id === ruleId))) return null;
  const existing = directives.find(
    (directive) => directive.verb === 'disable' && directive.ids.length > 0 && opensDraft(tree, directive),
  );
  if (existing) return addId(existing, ruleId);
  const ending = lineEnding(tree);
  return { span: { start: 0, end: 0 }, text: directiveText('disable', [ruleId]) + ending + ending };
}

function addId({ ids, word }: Directive, ruleId: string): TextEdit {
  const end = ids.at(-1)?.span.end ?? word.span.end;
  return { span: { start: end, end }, text: `, ${ruleId}` };
}

function lineEnding(tree: Tree): string {
  return /\r\n|\n|\r/.exec(tree.text)?.[0] ?? '\n';
}
