import { assert } from 'chai';
import * as vscode from 'vscode';
import { change, closeAll, eventually, openServed, undo } from './drafts';
import { hold, letGo, PATIENCE } from './held-timers';

const HEAD = `A/80/L.45

General Assembly

Eightieth session

Agenda item 78

Coastal lights

Iceland: draft resolution

Lighthouses

*The General Assembly*,

*Recalling* its resolution 78/10 of 21 November 2023,

`;
const { executeCommand } = vscode.commands;

/** A draft with `body` behind its preamble and the caret where | stands. */
const open = (body: string) => openServed(HEAD + body);

/** What stands behind the preamble, with | for the caret. */
function body({ document, selection }: vscode.TextEditor): string {
  const text = document.getText();
  const caret = document.offsetAt(selection.active);
  return `${text.slice(0, caret)}|${text.slice(caret)}`.slice(HEAD.length);
}

async function shows(editor: vscode.TextEditor, expected: string): Promise<void> {
  await eventually(() => assert.strictEqual(body(editor), expected));
}

async function undoOnce({ document }: vscode.TextEditor, original: string): Promise<void> {
  await undo(document);
  assert.strictEqual(document.getText(), HEAD + original.replace('|', ''));
}

const type = (text: string) => executeCommand('type', { text });
/** Enter as the key gives it: by way of the window, which goes on taking what is typed. */
const enter = () => executeCommand('runCommands', { commands: ['plenary.continueParagraph'] });

describe('Typing help', () => {
  before(() => hold(PATIENCE));
  after(letGo);
  afterEach(async () => {
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });

  const cases = [
    [
      'continueParagraph',
      '1. *Notes* lamps|\n\n2. *Urges* care, under paragraph 2 above.\n',
      '1. *Notes* lamps;\n\n2. |\n\n3. *Urges* care, under paragraph 3 above.\n',
    ],
    [
      'continueParagraph',
      '1. *Notes* lamps;\n\n2. *Urges* care;\n\n3. |\n',
      '1. *Notes* lamps;\n\n2. *Urges* care.\n\n|\n',
    ],
    ['continueParagraph', '1. *Notes* | lamps.\n', '1. *Notes* \n| lamps.\n'],
    [
      'lowerParagraph',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) To hear|.\n',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) To hear|.\n',
    ],
    [
      'raiseParagraph',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) *Urges* care|.\n',
      '1. *Invites* States:\n\n(a) To see;\n\n2. *Urges* care|.\n',
    ],
    ['moveParagraphUp', '1. *Notes* lamps;\n\n2. *Urges* care.|\n', '1. *Urges* care;|\n\n2. *Notes* lamps.\n'],
    ['moveParagraphDown', '1. *Notes* la|mps;\n\n2. *Urges* care.\n', '1. *Urges* care;\n\n2. *Notes* la|mps.\n'],
    ['toggleItalics', '1. Calls upon States| to rest.\n', '1. *Calls upon* States| to rest.\n'],
  ] as const;
  for (const [command, before, after] of cases) {
    it(`${command}, in one step of undoing: ${JSON.stringify(after.slice(-40))}`, async () => {
      const editor = await open(before);
      await executeCommand(`plenary.${command}`);
      await shows(editor, after);
      await undoOnce(editor, before);
    });
  }

  it('loses and swaps nothing when someone types faster than it answers', async () => {
    const editor = await open('1. *Notes* lamps|\n\n2. *Rests*.\n');
    const keys: Thenable<unknown>[] = [];
    for (const word of ['*Urges* care', '*Invites* States:', 'To see', 'To hear']) {
      keys.push(enter());
      for (const letter of word) keys.push(type(letter));
    }
    keys.push(enter(), enter());
    for (const letter of '*Decides* to rest') keys.push(type(letter));
    await Promise.all(keys);
    await shows(
      editor,
      '1. *Notes* lamps;\n\n2. *Urges* care;\n\n3. *Invites* States:\n\n(a) To see;\n\n(b) To hear;\n\n4. *Decides* to rest|\n\n5. *Rests*.\n',
    );
  });

  it('takes Backspace back with an Enter that it was pressed behind at once', async () => {
    const editor = await open('1. *Notes* lamps|\n');
    await Promise.all([enter(), executeCommand('deleteLeft'), type('h')]);
    // Where the answer came first, Backspace takes away from it.
    const right = ['1. *Notes* lampsh|\n', '1. *Notes* lamps;\n\n2.h|\n'];
    await eventually(() => assert.include(right, body(editor)));
  });

  it('breaks lines in their place elsewhere, however fast', async () => {
    const editor = await open('1. *Notes* lamps.\n\nAnnex\n\n|\n');
    const keys: Thenable<unknown>[] = [];
    for (const letter of 'One\ntwo\n\nthree') {
      keys.push(letter === '\n' ? enter() : type(letter));
    }
    await Promise.all(keys);
    await shows(editor, '1. *Notes* lamps.\n\nAnnex\n\nOne\ntwo\n\nthree|\n');
  });

  it('leaves several carets to the editor', async () => {
    const editor = await open('1. *Notes* lamps;\n\n2. *Urges* care;|\n');
    const ends = ['lamps;', 'care;'].map((word) =>
      editor.document.positionAt(editor.document.getText().indexOf(word) + word.length),
    );
    await change(editor.document, 'Enter', () => {
      editor.selections = ends.map((end) => new vscode.Selection(end, end));
      return executeCommand('plenary.continueParagraph');
    });
    const expected = `${HEAD}1. *Notes* lamps;\n\n\n2. *Urges* care;\n\n`;
    await eventually(() => assert.strictEqual(editor.document.getText(), expected));
  });

  it('puts quotation marks and dashes as they are typed, and undoes them alone', async () => {
    const editor = await open('1. *Notes* the item |');
    for (const letter of '"Lamps" - the keepers\' ') await type(letter);
    await shows(editor, '1. *Notes* the item “Lamps” – the keepers’ |');
    await undo(editor.document);
    await shows(editor, "1. *Notes* the item “Lamps” – the keepers' |");
  });

  it('keeps up with fast typing of quotation marks', async () => {
    const editor = await open('1. *Notes* |');
    await Promise.all([...'"a" "b" - "c" '].map(type));
    await shows(editor, '1. *Notes* “a” “b” – “c” |');
  });

  it('leaves the punctuation alone where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('plenary.typing');
    await settings.update('smartPunctuation', false, vscode.ConfigurationTarget.Workspace);
    await settings.update('endings', false, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await open('1. *Notes* |');
      for (const letter of '"x" - ') await type(letter);
      await executeCommand('deleteLeft');
      await executeCommand('plenary.continueParagraph');
      await shows(editor, '1. *Notes* "x" -\n\n2. |');
    } finally {
      await settings.update('smartPunctuation', undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update('endings', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
