import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import { analyse } from '../analysis/analysis';
import { check } from '../lint/check';
import type { Finding } from '../lint/finding';
import { combineFixes, fixAll } from '../lint/fixes';
import { parse } from '../syntax/parse';
import type { Checked, Checker } from './checker';
import type { Client } from './client';
import type { ConfigurationEdits } from './configuration-edits';
import { disabling, disablingIn, documentation } from './disabling-actions';
import { toWorkspaceEdit } from './draft-edit';
import type { Draft, Drafts } from './drafts';
import { toSpan } from './ranges';
import { requireCurrent } from './superseded';
import { textDifference } from './text-difference';

/** Every safe fix of the file at once: what `editor.codeActionsOnSave` names. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.plenary`;

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** Answers which repairs there are for the findings of a range. */
export function provideCodeActions(
  connection: Connection,
  client: Client,
  drafts: Drafts,
  checker: Checker,
  edits: ConfigurationEdits,
): void {
  connection.onCodeAction(async (params, token) => {
    const draft = drafts.get(params.textDocument.uri);
    if (draft === undefined) return null;
    return codeActions(draft, params, token);
  });

  async function codeActions(draft: Draft, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const checked = await checker.check(draft);
    requireCurrent(draft, drafts, token);
    const { only, diagnostics } = params.context;
    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix)) {
      const range = toSpan(draft.snapshot, params.range);
      const here = checked.findings.filter(({ span }) => span.start <= range.end && range.start <= span.end);
      const shown = (finding: Finding) => shownAs(finding, draft, diagnostics);
      actions.push(...repairs(here, checked.findings, shown, draft, client));
      if (here.length > 0) {
        const target = await edits.target(draft.uri);
        requireCurrent(draft, drafts, token);
        const rules = new Map(here.map((finding) => [finding.ruleId, finding]));
        for (const finding of rules.values()) {
          actions.push(...disabling(finding, shown(finding), draft, client));
          if (target !== null) actions.push(...disablingIn(target, finding.ruleId, shown(finding), edits, client));
          actions.push(...documentation(finding.ruleId, client));
        }
      }
    }
    // Not offered unasked: the light bulb is for what stands under the caret.
    if (only !== undefined && wants(only, FIX_ALL)) actions.push(...everySafeFix(draft, checked, client));
    return actions;
  }
}

/** Whether a client that asks for kinds `only` takes `kind`, which may be a kind beneath one of them. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || `${kind}.`.startsWith(`${wanted}.`));
}

/** What repairs the findings `here`, and all others of their rules with them. */
function repairs(
  here: readonly Finding[],
  all: readonly Finding[],
  shown: (finding: Finding) => Diagnostic[],
  draft: Draft,
  client: Client,
): CodeAction[] {
  const rules = new Set(here.map(({ ruleId }) => ruleId));
  return [
    ...here.flatMap((finding) => repairsOf(finding, draft, shown(finding), client)),
    ...Array.from(rules).flatMap((rule) => {
      const diagnostics = here.filter(({ ruleId }) => ruleId === rule).flatMap(shown);
      return fixEvery(rule, all, diagnostics, draft, client);
    }),
  ];
}

/** The diagnostics that the client showed for `finding`. */
function shownAs(finding: Finding, { snapshot }: Draft, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => {
    const span = toSpan(snapshot, diagnostic.range);
    return diagnostic.code === finding.ruleId && span.start === finding.span.start && span.end === finding.span.end;
  });
}

function repairsOf(finding: Finding, draft: Draft, diagnostics: Diagnostic[], client: Client): CodeAction[] {
  const kind = CodeActionKind.QuickFix;
  const repairs: CodeAction[] = finding.suggestions.map(({ title, fix }) => ({
    title,
    kind,
    diagnostics,
    edit: toWorkspaceEdit(draft, fix.edits, client),
  }));
  if (finding.fix === undefined) return repairs;
  const title = finding.fixTitle ?? finding.message;
  const edit = toWorkspaceEdit(draft, finding.fix.edits, client);
  return [{ title, kind, diagnostics, isPreferred: true, edit }, ...repairs];
}

/** The fixes of one rule throughout the draft, where there is more than one. */
function fixEvery(
  rule: string,
  findings: readonly Finding[],
  diagnostics: Diagnostic[],
  draft: Draft,
  client: Client,
): CodeAction[] {
  const fixes = findings.flatMap((finding) => (finding.ruleId === rule && finding.fix ? [finding.fix] : []));
  if (fixes.length < 2) return [];
  const edit = toWorkspaceEdit(draft, combineFixes(fixes), client);
  const title = `Fix all ${fixes.length} findings of ${rule} in this file`;
  // With diagnostics, or else VS Code puts it below the actions that silence them.
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }];
}

function everySafeFix(draft: Draft, { catalogue, configuration }: Checked, client: Client): CodeAction[] {
  const before = draft.snapshot.text;
  const { text } = fixAll(before, (current) =>
    check(current === before ? draft.analysis : analyse(parse(current)), catalogue, configuration),
  );
  if (text === before) return [];
  const edit = toWorkspaceEdit(draft, textDifference(before, text), client);
  return [{ title: 'Fix everything that has one right answer', kind: FIX_ALL, edit }];
}
