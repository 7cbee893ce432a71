/** Draws the walkthrough's pictures into images/walkthrough, in the colours of whatever theme shows them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundles';

const WIDTH = 440;
const HEIGHT = 300;
const TEXT = 'var(--vscode-editor-foreground, #333)';
const FAINT = 'var(--vscode-descriptionForeground, #777)';
const PAPER = 'var(--vscode-editor-background, #fff)';
const BORDER = 'var(--vscode-widget-border, var(--vscode-contrastBorder, #c8c8c8))';
const ACCENT = 'var(--vscode-textLink-foreground, #0066bf)';
const WARNING = 'var(--vscode-editorWarning-foreground, #bf8803)';

interface Words {
  readonly fill?: string;
  readonly size?: number;
  readonly look?: string;
  readonly anchor?: 'start' | 'end';
}

const box = (x: number, y: number, width: number, height: number, fill = PAPER): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${BORDER}"/>`;
const words = (x: number, y: number, text: string, { fill = TEXT, size = 13, look = '', anchor }: Words = {}): string =>
  `<text x="${x}" y="${y}" fill="${fill}" font-size="${size}"${anchor ? ` text-anchor="${anchor}"` : ''} ${look}>${text}</text>`;
/** Lines of text too small to read. */
const lines = (x: number, y: number, widths: readonly number[], fill = FAINT): string =>
  widths
    .map(
      (width, i) =>
        `<rect x="${x}" y="${y + i * 14}" width="${width}" height="4" rx="2" fill="${fill}" opacity="0.45"/>`,
    )
    .join('');
const wave = (x: number, y: number, width: number): string => {
  const waves = Array.from({ length: Math.round(width / 6) }, () => 'q1.5 -3 3 0 t3 0').join(' ');
  return `<path d="M${x} ${y} ${waves}" fill="none" stroke="${WARNING}" stroke-width="1.3"/>`;
};
const italic = 'font-style="italic"';
const bold = 'font-weight="bold"';
const mono = 'font-family="var(--monaco-monospace-font, monospace)"';
const serif = "font-family=\"'Times New Roman', 'Liberation Serif', serif\"";

const titles: Readonly<Record<string, string>> = {
  repair: 'An opening phrase is underlined, and the light bulb offers to put it in italics',
  preview: 'A page with masthead, title and paragraphs',
  cite: 'A card below a citation tells title, date of adoption and vote',
  write: 'A draft with places to fill in',
};

const pictures: Readonly<Record<string, string>> = {
  repair: [
    box(20, 20, 400, 260),
    words(40, 58, '*The General Assembly*,', { look: mono }),
    words(40, 98, 'Reaffirming', { look: mono }),
    wave(40, 104, 84),
    words(134, 98, 'its resolution 70/1 of', { look: mono }),
    words(40, 120, '25 September 2015,', { look: mono }),
    box(40, 136, 300, 74, 'var(--vscode-editorWidget-background, #f3f3f3)'),
    `<circle cx="60" cy="158" r="5" fill="${WARNING}"/>`,
    words(76, 163, 'Put “Reaffirming” in italics'),
    words(76, 193, 'Explain the rule', { fill: FAINT }),
    lines(40, 232, [330, 250]),
  ].join('\n'),
  preview: [
    box(90, 12, 260, 276, '#fff'),
    words(110, 40, 'United Nations', { look: serif, fill: '#000', size: 11 }),
    words(330, 40, 'A/80/L.901', { look: serif, fill: '#000', size: 11, anchor: 'end' }),
    '<path d="M110 46h220" stroke="#000" stroke-width="0.6"/>',
    words(110, 66, 'General Assembly', { look: `${serif} ${bold}`, fill: '#000', size: 16 }),
    words(275, 60, 'Distr.: Limited', { look: serif, fill: '#000', size: 8 }),
    '<path d="M110 84h220" stroke="#000" stroke-width="1.6"/>',
    words(110, 100, 'Eightieth session', { look: `${serif} ${bold}`, fill: '#000', size: 8 }),
    words(130, 130, 'Safety of lighthouses', { look: `${serif} ${bold}`, fill: '#000', size: 11 }),
    words(146, 150, 'The General Assembly,', { look: `${serif} ${italic}`, fill: '#000', size: 9 }),
    words(146, 170, 'Recalling', { look: `${serif} ${italic}`, fill: '#000', size: 9 }),
    lines(186, 166, [124], '#555'),
    lines(130, 180, [150], '#555'),
    words(146, 208, '1.', { look: serif, fill: '#000', size: 9 }),
    words(162, 208, 'Welcomes', { look: `${serif} ${italic}`, fill: '#000', size: 9 }),
    lines(204, 204, [106], '#555'),
    lines(130, 218, [170, 120], '#555'),
    words(330, 276, '1/2', { look: `${serif} ${bold}`, fill: '#000', size: 8, anchor: 'end' }),
  ].join('\n'),
  cite: [
    box(20, 20, 400, 260),
    words(40, 62, '*Recalling* its resolution', { look: mono }),
    words(254, 62, '71/14', { look: `${mono} text-decoration="underline"`, fill: ACCENT }),
    words(302, 62, 'of', { look: mono }),
    words(40, 84, '21 November 2016,', { look: mono }),
    box(60, 104, 330, 118, 'var(--vscode-editorHoverWidget-background, #f3f3f3)'),
    words(78, 132, 'General Assembly resolution 71/14', { look: bold }),
    words(78, 156, 'Title, session and vote'),
    words(78, 178, 'Adopted on 21 November 2016', { fill: FAINT }),
    words(78, 204, 'Official document', { fill: ACCENT, look: 'text-decoration="underline"' }),
    lines(40, 244, [330, 210]),
  ].join('\n'),
  write: [
    box(20, 20, 400, 260),
    words(40, 56, 'Eighty-first session', { look: mono }),
    words(40, 78, 'Agenda item', { look: mono }),
    box(134, 64, 40, 20, 'var(--vscode-editor-snippetTabstopHighlightBackground, #dbe9f7)'),
    words(40, 114, '#', { look: mono }),
    box(58, 99, 220, 20, 'var(--vscode-editor-snippetTabstopHighlightBackground, #dbe9f7)'),
    words(68, 114, 'Title', { look: mono, fill: FAINT }),
    words(40, 150, '*The General Assembly*,', { look: mono }),
    words(40, 184, '*Recalling*', { look: mono }),
    box(134, 169, 180, 20, 'var(--vscode-editor-snippetTabstopHighlightBackground, #dbe9f7)'),
    words(40, 218, '1. *Decides*', { look: mono }),
    box(142, 203, 210, 20, 'var(--vscode-editor-snippetTabstopHighlightBackground, #dbe9f7)'),
    words(40, 256, 'Tab goes to the next place.', { fill: FAINT }),
  ].join('\n'),
};

const folder = path.join(root, 'images/walkthrough');
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(pictures)) {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif">`;
  writeFileSync(path.join(folder, `${name}.svg`), `${open}\n<title>${titles[name]}</title>\n${content}\n</svg>\n`);
}
