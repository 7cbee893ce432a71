import type { Span } from '../../text/span';
import type { PrintedDocument, PrintedLine, PrintedMasthead, PrintedParagraph, Run } from '../printed/document';
import { escapeHtml } from './escape';
import { type InlineWriter, inlineHtml } from './inline';

export interface BodyOptions {
  /**
   * Whether elements tell where they stand in the source: `data-start` and `data-end` on paragraphs, `data-from` and
   * `data-to`, counted from there, on the runs in them. UTF-16 offsets.
   */
  readonly places: boolean;
}

/** The document as the content of a page's body: header, main part and footer. Nothing of the draft is markup in it. */
export function htmlBody(document: PrintedDocument, options: BodyOptions): string {
  return new BodyWriter(document, options).write();
}

class BodyWriter {
  private readonly called = new Set<number>();
  private titles = 0;

  constructor(
    private readonly document: PrintedDocument,
    private readonly options: BodyOptions,
  ) {}

  write(): string {
    const { masthead, body } = this.document;
    const header = this.masthead(masthead);
    const introduction = this.lines(masthead.introduction, 'introduction');
    const paragraphs = body.map((paragraph) => this.paragraph(paragraph)).join('\n');
    const notes = this.notes();
    return [header, `<main>\n${introduction}${paragraphs}\n</main>`, notes].filter((part) => part !== '').join('\n');
  }

  /** As on an official document: symbol on the right, organ and imprint below, session and agenda item under a line. */
  private masthead({ letterhead, symbol, organ, imprint, particulars }: PrintedMasthead): string {
    const isOfficial = letterhead.length + organ.length + imprint.length > 0;
    const name =
      letterhead.length > 0 ? this.lines(letterhead, 'letterhead') : '<p class="letterhead">United Nations</p>\n';
    const top = isOfficial || symbol.length > 0 ? row('top', isOfficial ? name : '', this.lines(symbol, 'symbol')) : '';
    const middle = isOfficial ? row('middle', this.lines(organ, 'organ'), this.lines(imprint, 'imprint')) : '';
    const rest = this.lines(particulars, 'particular');
    return top + middle + rest === '' ? '' : `<header>\n${top}${middle}${rest}</header>`;
  }

  private lines(lines: readonly PrintedLine[], role: string): string {
    return lines
      .map(({ field, runs, span }) => `<p class="${role} ${field}"${this.place(span)}>${this.inline(runs, span)}</p>\n`)
      .join('');
  }

  private paragraph(paragraph: PrintedParagraph): string {
    const { role, mark, level, runs, span, quoted } = paragraph;
    if (role === 'table') return this.table(paragraph);
    const element = this.elementOf(paragraph);
    const classes = `${role}${role === 'subparagraph' || role === 'text' ? ` level-${Math.min(level, 4)}` : ''}`;
    const number = mark === null ? '' : `<span class="mark">${escapeHtml(mark)}</span> `;
    const words = this.inline(runs, span);
    return `<${element} class="${classes}${quoted ? ' quoted' : ''}"${this.place(span)}>${number}${words}</${element}>`;
  }

  private elementOf({ role, level }: PrintedParagraph): string {
    if (role === 'title') return this.titles++ === 0 ? 'h1' : 'h2';
    if (role === 'part' || role === 'annex') return 'h2';
    return role === 'heading' ? `h${Math.min(6, Math.max(2, level))}` : 'p';
  }

  private table({ rows, span }: PrintedParagraph): string {
    const html = rows.map((row, i) => {
      const cell = i === 0 ? 'th' : 'td';
      const cells = row.map(({ runs }) => `<${cell}>${this.inline(runs, span)}</${cell}>`);
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table${this.place(span)}>\n${html.join('\n')}\n</table>`;
  }

  private notes(): string {
    const { notes } = this.document;
    const html = notes.flatMap(({ mark, runs, span }, i) => {
      if (span === null) return [];
      const label = `<sup>${escapeHtml(mark)}</sup>`;
      const back = this.called.has(i)
        ? `<a href="#call-${i + 1}" role="doc-backlink" aria-label="Note ${escapeHtml(mark)}, back to its call">${label}</a>`
        : label;
      return `<p class="note" id="note-${i + 1}"${this.place(span)}>${back} ${this.inline(runs, span)}</p>`;
    });
    if (html.length === 0) return '';
    return `<footer role="doc-endnotes" aria-label="Footnotes">\n${html.join('\n')}\n</footer>`;
  }

  private inline(runs: readonly Run[], { start }: Span): string {
    const { called, document } = this;
    const writer: InlineWriter = { origin: this.options.places ? start : null, notes: document.notes, called };
    return inlineHtml(runs, writer);
  }

  private place({ start, end }: Span): string {
    return this.options.places ? ` data-start="${start}" data-end="${end}"` : '';
  }
}

function row(name: string, left: string, right: string): string {
  return `<div class="masthead-${name}">\n<div>\n${left}</div>\n<div>\n${right}</div>\n</div>\n`;
}
