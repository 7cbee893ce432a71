import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { withRuleOff } from '../lint/configuration-edit';
import type { Finding } from '../lint/finding';
import { draftSuppression, paragraphSuppression } from '../lint/suppression-edit';
import type { TextEdit } from '../text/edit';
import type { Client } from './client';
import type { ConfigurationEdits, ConfigurationTarget } from './configuration-edits';
import { toWorkspaceEdit } from './draft-edit';
import type { Draft } from './drafts';
import { OPEN_RULE_DOCUMENTATION, SAVE_CONFIGURATION } from './requests/client-commands';

const kind = CodeActionKind.QuickFix;

/** Directives in the draft that silence the finding's rule, the narrowest first. */
export function disabling(finding: Finding, diagnostics: Diagnostic[], draft: Draft, client: Client): CodeAction[] {
  const { ruleId } = finding;
  const edits: readonly (readonly [string, TextEdit | null])[] = [
    [`Disable ${ruleId} for this paragraph`, paragraphSuppression(draft.tree, finding)],
    [`Disable ${ruleId} for this file`, draftSuppression(draft.tree, ruleId)],
  ];
  return edits.flatMap(([title, edit]) =>
    edit === null ? [] : { title, kind, diagnostics, edit: toWorkspaceEdit(draft, [edit], client) },
  );
}

/** The rule switched off in the configuration file that governs the draft, or in a new one. */
export function disablingIn(
  target: ConfigurationTarget,
  ruleId: string,
  diagnostics: Diagnostic[],
  edits: ConfigurationEdits,
  client: Client,
): CodeAction[] {
  const edit = edits.edit(target, withRuleOff(target.text ?? '', ruleId));
  if (edit === null) return [];
  const title = `Disable ${ruleId} for ${target.scope}`;
  // An edit leaves the file unsaved, and what is not saved governs nothing.
  const command = { title: 'Save', command: SAVE_CONFIGURATION, arguments: [target.file] };
  return [{ title, kind, diagnostics, edit, ...(client.savesConfiguration && { command }) }];
}

/** The rule's page. */
export function documentation(ruleId: string, client: Client): CodeAction[] {
  if (client.ruleDocumentation === null) return [];
  const title = `Open the documentation of ${ruleId}`;
  return [{ title, kind, command: { title, command: OPEN_RULE_DOCUMENTATION, arguments: [ruleId] } }];
}
