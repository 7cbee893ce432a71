import { counted } from '../counted';

/** What a check of all drafts of a workspace came to. */
export interface CheckSummary {
  /** Drafts there are. */
  readonly drafts: number;
  /** Those that were checked: fewer where the check was cancelled or files could not be read. */
  readonly checked: number;
  readonly unreadable: number;
  readonly withFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** The summary in a sentence or two. */
export function describeCheck(summary: CheckSummary): string {
  const { drafts, checked, unreadable, withFindings, errors, warnings, information, hints } = summary;
  if (drafts === 0) return 'There are no drafts in this workspace (*.unres, *.unres.md, *.resolution.md).';
  const cancelled = checked + unreadable < drafts;
  const which = cancelled
    ? `${checked.toLocaleString('en')} of ${counted(drafts, 'draft')}`
    : counted(checked, 'draft');
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(information > 0 ? [`${information.toLocaleString('en')} information`] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ];
  const found = counts.length > 0 ? `${listed(counts)} in ${counted(withFindings, 'draft')}` : 'nothing found';
  return [
    `${which} checked: ${found}.`,
    ...(hints > 0 ? ['VS Code shows hints in open drafts only.'] : []),
    ...(unreadable > 0 ? [`${counted(unreadable, 'file')} could not be read as text.`] : []),
  ].join(' ');
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
