import { type Disposable, languages, type Memento, type TextEditor, window } from 'vscode';
import { nameOf } from '../files';
import { LANGUAGE } from '../language';
import { looksLikeResolution } from './resemblance';

/** Documents that may be resolutions under another name. */
const OTHERS: ReadonlySet<string> = new Set(['markdown', 'plaintext']);
const DECLINED = 'plenary.languageOffer.declined';
const SWITCH = 'Switch';
const NEVER = 'Don’t Ask Again';

/** Offers, once for each document, to switch the language of one that looks like a resolution. The server has no part in it. */
export function offerLanguage(memory: Memento): Disposable {
  const seen = new Set<string>();
  const consider = (editor: TextEditor | undefined): void => {
    const document = editor?.document;
    if (document === undefined || !OTHERS.has(document.languageId) || memory.get(DECLINED)) return;
    const key = document.uri.toString();
    if (seen.has(key) || !looksLikeResolution(document.getText())) return;
    seen.add(key);
    void offer(editor as TextEditor, memory);
  };
  consider(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(consider);
}

async function offer({ document }: TextEditor, memory: Memento): Promise<void> {
  const name = nameOf(document.uri);
  const question = `“${name}” looks like a resolution. Switch its language to UN Resolution, so that it is checked?`;
  const answer = await window.showInformationMessage(question, SWITCH, NEVER);
  if (answer === SWITCH && !document.isClosed) await languages.setTextDocumentLanguage(document, LANGUAGE);
  if (answer === NEVER) await memory.update(DECLINED, true);
}
