import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  version as vscodeVersion,
  window,
  workspace,
} from 'vscode';
import { OPEN_RULE_DOCUMENTATION, PROPOSE, SAVE_CONFIGURATION } from '../../server/src/lsp/requests/client-commands';
import { agreedLanguage } from './agreed/agreed-language';
import { CitationsView } from './citations-view';
import { checkWorkspace } from './commands/check-workspace';
import { listCitedDocuments } from './commands/list-cited-documents';
import { mergeSponsors } from './commands/merge-sponsors';
import { newDraft } from './commands/new-draft';
import { normalizeDraft } from './commands/normalize-draft';
import { openRuleDocumentation } from './commands/open-rule-documentation';
import { propose } from './commands/propose';
import { restartServer } from './commands/restart-server';
import { saveConfiguration } from './commands/save-configuration';
import { INFO_SCHEME, InfoPage, showInfo } from './commands/show-info';
import { showOutput } from './commands/show-output';
import { writeRuleSettings } from './commands/write-rule-settings';
import { ClosedDrafts } from './diagnostics/closed-drafts';
import { offerLanguage } from './first-steps/language-offer';
import { openExample } from './first-steps/open-example';
import { Previews } from './preview/previews';
import { ACCOUNT_SCHEME, AccountPages } from './roll-forward/account-pages';
import { rollForward } from './roll-forward/roll-forward';
import { tellOfSavedConfigurations } from './server/saved-configurations';
import { type CreateClient, Server } from './server/server';
import { registerWithServer, startWhenNeeded } from './server/start-when-needed';
import { DraftStatusItem } from './status/draft-status-item';
import { createStatus } from './status/server-status-item';
import { compareWith } from './texts/compare';
import { exportToWord, exportTrackedToWord } from './texts/export-word';
import { openWordDocument } from './texts/open-word';
import { DraftKeys } from './typing-help/draft-keys';
import { offerNormalizedPaste } from './typing-help/normalizing-paste';
import { SmartPunctuation } from './typing-help/smart-punctuation';
import { suggestAtCapitals } from './typing-help/suggestions-at-capitals';

let server: Server | undefined;

/** Starts the extension in either host; `createClient` is all that they differ in. */
export async function activateIn(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const log = window.createOutputChannel('Plenary', { log: true });
  const { version } = context.extension.packageJSON;
  log.info(`Plenary ${version} in ${env.appName} ${vscodeVersion}`);
  const running = new Server(context, log, createClient);
  server = running;
  const info = new InfoPage(version, running);
  const accounts = new AccountPages();
  const keys = new DraftKeys(running);
  const closedDrafts = new ClosedDrafts(running, log);
  context.subscriptions.push(
    log,
    createStatus(running),
    info,
    closedDrafts,
    new CitationsView(running),
    agreedLanguage(running, context, log),
    new DraftStatusItem(running),
    keys,
    new SmartPunctuation(),
    new Previews(running, context.extensionUri),
    suggestAtCapitals(running, keys),
    tellOfSavedConfigurations(running),
    offerNormalizedPaste(running),
    offerLanguage(context.globalState),
    workspace.registerTextDocumentContentProvider(INFO_SCHEME, info),
    workspace.registerTextDocumentContentProvider(ACCOUNT_SCHEME, accounts),
    ...commandsOnDrafts(running, accounts),
    registerWithServer(running, 'plenary.checkWorkspace', () => checkWorkspace(closedDrafts)),
    registerWithServer(running, 'plenary.showInfo', () => showInfo(info)),
    commands.registerCommand('plenary.restartServer', () => restartServer(running)),
    commands.registerCommand('plenary.openExample', () => openExample(context.extensionUri)),
    commands.registerCommand('plenary.showOutput', () => showOutput(log)),
    commands.registerCommand(PROPOSE, propose),
    commands.registerCommand(SAVE_CONFIGURATION, saveConfiguration),
    commands.registerCommand(OPEN_RULE_DOCUMENTATION, (rule) => openRuleDocumentation(context.extensionUri, rule)),
  );
  context.subscriptions.push(await startWhenNeeded(running));
}

/** The commands that make, change or look at a draft with the help of the server. */
function commandsOnDrafts(server: Server, accounts: AccountPages): Disposable[] {
  return [
    registerWithServer(server, 'plenary.newDraft', (answers) => newDraft(server, answers)),
    registerWithServer(server, 'plenary.rollForward', (resource, session) =>
      rollForward(server, accounts, resource, session),
    ),
    registerWithServer(server, 'plenary.compareWith', (draft, base) => compareWith(server, draft, base)),
    registerWithServer(server, 'plenary.exportToWord', (draft, target) => exportToWord(server, draft, target)),
    registerWithServer(server, 'plenary.exportTrackedToWord', (draft, base, target) =>
      exportTrackedToWord(server, draft, base, target),
    ),
    registerWithServer(server, 'plenary.openWordDocument', (file) => openWordDocument(server, file)),
    registerWithServer(server, 'plenary.writeRuleSettings', () => writeRuleSettings(server)),
    commands.registerCommand('plenary.listCitedDocuments', (format) => listCitedDocuments(server, format)),
    commands.registerCommand('plenary.mergeSponsors', (names) => mergeSponsors(server, names)),
    commands.registerCommand('plenary.normalizeDraft', (furniture) => normalizeDraft(server, furniture)),
  ];
}

/** Gives the server the time to end, which disposing of a subscription would not. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
