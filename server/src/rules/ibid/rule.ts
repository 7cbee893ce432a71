import type { Fix } from '../../lint/finding';
import type { Block } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'ibid',
  title: 'Use “Ibid.” only for the source of the note before',
  category: 'footnotes',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    first: '“Ibid.” refers to the note before; this is the first one. Name the source.',
    volumes: 'The note before cites no volumes. Name the series here in full.',
    records: 'The note before cites no Official Records. Name them here in full.',
    italics: 'Write “Ibid.” in roman type.',
    roman: 'Take “Ibid.” out of italics',
  },
  fixTitle: 'roman',
  fix: 'safe',
  source: 'Editorial Manual, Footnotes; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* the Lighthouse Convention,[^1] and the Buoy Convention,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 2, No. 7.\n\n[^2]: Ibid., vol. 3, No. 9.',
      },
      {
        preamble:
          '*Recalling* the report on buoys,[^1] and its second part,[^2]\n\n[^1]: *Official Records of the General Assembly, Sixty-fifth Session, Supplement No. 53* (A/65/53).\n\n[^2]: Ibid., *Seventieth Session, Supplement No. 53* (A/70/53).',
      },
    ],
    bad: [
      { preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Ibid., vol. 3, No. 9.' },
      {
        preamble:
          '*Recalling* its resolution on buoys,[^1] and the Lighthouse Convention,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: Ibid., vol. 3, No. 9.',
      },
      {
        preamble: '*Recalling* the report on buoys,[^1] and its annex,[^2]\n\n[^1]: A/79/302.\n\n[^2]: *Ibid.*, annex.',
        fixed: '*Recalling* the report on buoys,[^1] and its annex,[^2]\n\n[^1]: A/79/302.\n\n[^2]: Ibid., annex.',
      },
    ],
  },
  check({ tree, report }) {
    let before: string | null = null;
    /** The last source named in full, and what “Ibid.” has added to it since. */
    let source = '';
    for (const block of tree.blocks) {
      if (block.kind !== 'footnote' || block.label === null || !/^\d/.test(block.label.text)) continue;
      const { text } = block.prose;
      const ibid = /^Ibid\b\.?/i.exec(text)?.[0];
      if (ibid === undefined) source = text;
      else {
        const span = block.prose.span(0, ibid.length);
        const rest = text.slice(ibid.length);
        if (before === null || block.label.text === '1') report({ message: 'first', span });
        else if (/^,? vols?\. /.test(rest) && !/\bvols?\./.test(source)) report({ message: 'volumes', span });
        else if (/^,? \S+ Session, Supp/.test(rest) && !/Official Records/.test(source)) {
          report({ message: 'records', span });
        }
        const fix = romanFix(block, ibid.length);
        if (fix) report({ message: 'italics', span, atMost: 'information', fix });
        source += text;
      }
      before = text;
    }
  },
});

/** Takes italics that hold the `length` first characters and nothing else away. */
function romanFix({ prose }: Block, length: number): Fix | null {
  const run = prose.emphasis.find(({ start, end }) => start === 0 && Math.abs(end - length) <= 1);
  if (!run?.close) return null;
  return { edits: [run.open, run.close].map((span) => ({ span, text: '' })) };
}
