import type { Tree } from '../syntax/tree';
import { blockAt } from './block-at';
import { directiveText, findDirectives } from './directives';
import type { Finding, TextEdit } from './finding';

/**
 * The edit that makes the draft silence `finding`: a directive on a line of its own before the finding's paragraph, or
 * the rule's id added to the one that stands there already. A finding on no paragraph is silenced for the whole draft.
 */
export function suppressionEdit(tree: Tree, finding: Finding): TextEdit {
  const block = blockAt(tree, finding.span.start);
  const existing =
    block &&
    findDirectives(tree).find((directive) => directive.block.index === block.index - 1 && directive.ids.length > 0);
  if (existing?.verb === 'disable-next-paragraph') {
    const end = existing.ids.at(-1)?.span.end ?? existing.word.span.end;
    return { span: { start: end, end }, text: `, ${finding.ruleId}` };
  }
  const verb = block ? 'disable-next-paragraph' : 'disable';
  const lineIndex = tree.lines.findIndex((line) => block !== null && line.block === block.index);
  const line = tree.lines[Math.max(0, lineIndex)];
  const at = line?.span.start ?? 0;
  const ending = /\r\n|\n|\r/.exec(tree.text)?.[0] ?? '\n';
  // Among lines that stand close together (a masthead, hard-wrapped text) the directive stands close too.
  const close = lineIndex > 0 && tree.lines[lineIndex - 1]?.block !== -1;
  return {
    span: { start: at, end: at },
    text: directiveText(verb, [finding.ruleId]) + (close ? ending : ending + ending),
  };
}
