import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, openDraft, pause, reported, undo, until } from './drafts';
import { hold, letGo, PATIENCE } from './held-timers';
import { REPORT } from './report-mark';
import { Typist } from './typist';

/** The draft that is written, ten paragraphs long. */
const DRAFT = `A/80/L.945

General Assembly

Distr.: Limited
12 November 2025
Original: English

Eightieth session
Agenda item 75
Oceans and the law of the sea

Iceland, Kenya and Uruguay: draft resolution

# Lights of the coasts

*The General Assembly*,

*Guided* by the purposes and principles of the Charter of the United Nations,

*Recalling* its resolution 79/144 of 12 December 2024,

*Noting with concern* that the lamps of many harbours are dark,

*Recognizing* that the keepers of lighthouses are few,

1. *Encourages* Member States to light their coasts;

2. *Invites* Member States to train keepers of lighthouses;

3. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session on the implementation of the present resolution;

4. *Also requests* the Secretary-General to publish a list of lighthouses;

5. *Calls upon* Member States to share their charts;

6. *Decides* to include in the provisional agenda of its eighty-first session the item entitled “Oceans and the law of the sea”.`;

describe('Suggestions', () => {
  before(() => hold(PATIENCE));
  afterEach(closeAll);
  after(letGo);

  it('make a draft of ten paragraphs out of a blank page with few keystrokes', async () => {
    const typist = await startTyping();
    await typeMasthead(typist);
    await typist.type('T');
    await typist.accept('*The General Assembly*,\n\n');
    await typePreamble(typist);
    await typeOperativePart(typist);
    assert.strictEqual(typist.text, DRAFT);
    const ratio = typist.keystrokes / DRAFT.length;
    console.info(
      `${REPORT}      ${typist.keystrokes} keystrokes for ${DRAFT.length} characters: ${Math.round(ratio * 100)} of 100`,
    );
    assert.isBelow(ratio, 0.4);
    const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
    await eventually(() => assert.deepEqual(reported(document), []));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leave running prose alone', async () => {
    const typist = await startTyping(`${DRAFT.slice(0, DRAFT.indexOf('*Guided*'))}*Noting* `);
    const words = 'lamps [of] the State of New Zealand at its headquarters in London, A/80/9 and the Isles';
    await typist.type(words);
    // Had a list been open, this would write something.
    await pause(500);
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.isTrue(typist.text.endsWith(`*Noting* ${words}`), typist.text.slice(-120));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('write the text of a new footnote at the end, and one undo takes both', async () => {
    const draft = `${DRAFT.slice(0, DRAFT.indexOf('*Noting'))}*Noting* lamps`;
    const typist = await startTyping(`${draft},\n\n1. *Notes* them.`);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const end = editor.document.positionAt(draft.length);
    editor.selection = new vscode.Selection(end, end);
    await typist.type('[^');
    const before = typist.text;
    await typist.accept('lamps[^1]');
    assert.isTrue(typist.text.endsWith('*Noting* lamps[^1],\n\n1. *Notes* them.\n\n[^1]: '), typist.text.slice(-80));
    await undo(editor.document);
    assert.strictEqual(typist.text, before);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('New drafts', () => {
  afterEach(closeAll);

  it('open complete, with the first place to fill selected and Tab to the next', async () => {
    await until('the draft', async () => {
      await vscode.commands.executeCommand('plenary.newDraft', {
        organ: 'C.3',
        session: 80,
        agendaItem: '75',
        agendaTitle: 'Oceans and the law of the sea',
        title: 'Lights',
        sponsors: ['Kenya', 'Iceland'],
      });
      return vscode.window.activeTextEditor?.document.getText();
    });
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const { document } = editor;
    assert.strictEqual(document.languageId, 'un-resolution');
    assert.include(document.getText(), 'Iceland and Kenya:[^*] draft resolution\n\n# Lights\n');
    await eventually(() => assert.strictEqual(document.getText(editor.selection), '[ ]'));
    const first = editor.selection.active;
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the next place', () => editor.selection.active.isAfter(first));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('take sponsors from a pasted list, in order and in one undo step; unknown names change nothing', async () => {
    const editor = await openDraft(DRAFT);
    const merged = await until('the merge', async () => {
      await vscode.commands.executeCommand('plenary.mergeSponsors', 'Türkiye\nAlbania\nKENYA');
      const text = editor.document.getText();
      return text === DRAFT ? null : text;
    });
    assert.include(merged, '\nAlbania, Iceland, Kenya, Türkiye and Uruguay: draft resolution\n');
    await vscode.commands.executeCommand('plenary.mergeSponsors', 'Ghana, Ruritania');
    assert.strictEqual(editor.document.getText(), merged);
    await vscode.commands.executeCommand('notifications.clearAll');
    await undo(editor.document);
    assert.strictEqual(editor.document.getText(), DRAFT);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** An untitled draft with the caret at its end. */
async function startTyping(content = ''): Promise<Typist> {
  const editor = await openDraft(content);
  const end = editor.document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return new Typist(editor);
}

async function typeMasthead(typist: Typist): Promise<void> {
  await typist.type('A/80/L.945\n\nG');
  await typist.accept('General Assembly');
  await typist.type('\n\nD');
  await typist.accept('Distr.: Limited');
  await typist.type('\n12 November 2025\nO');
  await typist.accept('Original: English');
  await typist.type('\n\nE');
  await typist.accept('Eightieth session');
  await typist.type('\nA');
  await typist.accept('Agenda item ');
  await typist.type('oce');
  await typist.accept('75\nOceans and the law of the sea');
  await typist.type('\n\nIce');
  await typist.accept('Iceland');
  await typist.type(', Ke');
  await typist.accept('Kenya');
  await typist.type(' and Ur');
  await typist.accept('Uruguay');
  await typist.type(': draft resolution\n\n# Lights of the coasts\n\n');
}

async function typePreamble(typist: Typist): Promise<void> {
  await typist.type('Gbp');
  await typist.accept('of the United Nations,');
  await typist.begin('*Recalling* ', 'R');
  await typist.accept('its resolution ');
  await typist.type('79/144');
  await typist.accept('79/144 of 12 December 2024');
  await typist.begin('*Noting with concern* ', 'Nwc');
  await typist.type('that the lamps of many harbours are dark');
  await typist.begin('*Recognizing* ', 'Reco');
  await typist.accept('that the ');
  await typist.type('keepers of lighthouses are few');
}

async function typeOperativePart(typist: Typist): Promise<void> {
  await typist.begin('1. *Encourages* ', '1. E');
  await typist.accept('Member States to ');
  await typist.type('light their coasts');
  await typist.begin('2. *Invites* ', 'Inv');
  await typist.accept('Member States ');
  await typist.type('to train keepers of lighthouses');
  await typist.begin('on the implementation of the present resolution;', 'Reqimp');
  await typist.begin('4. *Also requests* ', 'Req');
  await typist.accept('the Secretary-General to ');
  await typist.type('publish a list of lighthouses');
  await typist.begin('5. *Calls upon* ', 'Cal');
  await typist.accept('Member States to ');
  await typist.type('share their charts');
  await typist.begin('“Oceans and the law of the sea”.', 'Deciprov');
}
