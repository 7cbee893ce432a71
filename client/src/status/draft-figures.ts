import type { DraftFigures } from '../../../server/src/lsp/requests/figures';
import { counted } from '../counted';

/** Numbers of what is reported in a draft. */
export interface Findings {
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
}

/** What the status bar says of a draft. */
export interface DraftStatus {
  readonly text: string;
  /** The same for those who hear it. */
  readonly label: string;
  /** Markdown, with links to commands. */
  readonly tooltip: string;
}

/** Words for `figures` and `findings`. */
export function draftStatus(figures: DraftFigures, findings: Findings): DraftStatus {
  const { session, preambular, operative, words } = figures;
  const paragraphs = `${preambular} preambular and ${counted(operative, 'operative paragraph')}`;
  const length = counted(words, 'word');
  const found = describe(findings);
  const ordinal = session?.replace(/ session$/, '');
  return {
    text: [icon(findings), [ordinal, `${preambular} PP`, `${operative} OP`, length].filter(Boolean).join(' · ')].join(
      ' ',
    ),
    label: `Plenary: ${[session, paragraphs, length, found].filter(Boolean).join(', ')}`,
    tooltip: [
      `**${session ?? 'No session is named'}**`,
      `${paragraphs}, ${length}`,
      `${found}. [Show problems](command:workbench.actions.view.problems)`,
      '[Outline](command:outline.focus) · [Configuration](command:plenary.showInfo)',
    ].join('\n\n'),
  };
}

function icon(findings: Findings): string {
  if (findings.errors > 0) return '$(error)';
  return findings.warnings > 0 ? '$(warning)' : '$(pass)';
}

function describe({ errors, warnings, others }: Findings): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [others, 'remark'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun));
  return told.length === 0 ? 'Nothing found' : told.join(', ');
}
