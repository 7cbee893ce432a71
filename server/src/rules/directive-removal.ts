import type { Directive } from '../lint/directives';
import type { TextEdit } from '../text/edit';

/** The edit that takes a directive away with its line, and with the empty line behind it. */
export function directiveRemoval(text: string, { span }: Directive): TextEdit {
  const rest = /^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(span.end))?.[0] ?? '';
  return { span: { start: span.start, end: span.end + rest.length }, text: '' };
}

/** The edit that takes one rule's id, by index, out of a directive; without its last id the directive goes too. */
export function idRemoval(text: string, directive: Directive, index: number): TextEdit {
  const { ids } = directive;
  const [previous, own, next] = [ids[index - 1], ids[index], ids[index + 1]];
  if (own && next) return { span: { start: own.span.start, end: next.span.start }, text: '' };
  if (own && previous) return { span: { start: previous.span.end, end: own.span.end }, text: '' };
  return directiveRemoval(text, directive);
}
