import { type Connection, type Event, type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { inlayHints } from '../features/inlay-hints';
import type { Client } from './client';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { describeFault, type Log } from './log';
import { toSpan } from './ranges';
import { settingOf } from './setting';
import { requireCurrent } from './superseded';

/** Shows titles behind citations where the setting `plenary.inlayHints.citations` asks for them. */
export function provideInlayHints(
  connection: Connection,
  client: Client,
  sources: {
    readonly drafts: Drafts;
    readonly knowledge: Knowledge;
    /** Fires when settings may have changed. */
    readonly settingsChanged: Event<void>;
    readonly log: Log;
  },
): void {
  const { drafts, knowledge, settingsChanged, log } = sources;

  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token): Promise<InlayHint[] | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined || !(await isWanted(uri))) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    return inlayHints(draft.analysis, toSpan(draft.snapshot, range), catalogue).map(({ offset, label, tooltip }) => ({
      position: draft.snapshot.lines.positionAt(offset),
      label,
      ...(tooltip !== label && { tooltip }),
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
  });

  const refresh = (): void => {
    connection.languages.inlayHint.refresh().catch((fault) => log.warn(describeFault(fault)));
  };
  if (client.refreshesInlayHints) {
    settingsChanged(refresh);
    knowledge.onDidChange(refresh);
  }

  async function isWanted(uri: string): Promise<boolean> {
    if (!client.givesConfiguration) return false;
    const section = 'plenary.inlayHints.citations';
    return (await settingOf(connection, uri, section, log)) === true;
  }
}
