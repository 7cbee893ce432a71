import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { printDraft } from '../../convert/printed/print';
import { parse } from '../../syntax/parse';
import { compareSides } from '../report';
import { formats } from '.';

const side = (name: string, text: string) => ({ name, text: printDraft(analyse(parse(text))) });
const older = '*The General Assembly*,\n\n*Noting* <script> & lamps,\n\n1. *Notes* oil;\n\n2. *Decides* to rest.\n';
const newer =
  '*The General Assembly*,\n\n*Noting* <script> & candles,\n\n*Noting also* wax,\n\n1. *Decides* to rest.\n';
const comparison = compareSides(side('old.unres', older), side('<new>.unres', newer));

describe('a report', () => {
  it('as Markdown leaves out what did not change', () => {
    expect(formats.md(comparison)).toBe(`# \\<new\\>.unres compared with old.unres

Paragraphs: 1 changed, 1 added, 1 removed, 1 renumbered; 2 unchanged.

… 1 paragraph unchanged …

*Noting* \\<script\\> \\& <del>lamps</del><ins>candles</ins>,

**[removed]** 1. <del>*Notes* oil;</del>

**[added]** <ins>*Noting also* wax,</ins>

**[2. → 1.]** 1. *Decides* to rest.
`);
  });

  it('as HTML sets the texts side by side, and no word of them is markup', () => {
    const html = formats.html(comparison);
    expect(html).toContain('<title>&lt;new&gt;.unres compared with old.unres</title>');
    expect(html).toContain('<i>Noting</i> &lt;script&gt; &amp; <del>lamps</del>,</td>');
    expect(html).toContain('<i>Noting</i> &lt;script&gt; &amp; <ins>candles</ins>,</td>');
    expect(html).not.toContain('<script>');
    expect(html).toContain('<tr class="removed"><th scope="row">1<span class="remark">removed</span></th>');
  });

  it('as JSON names places, ranges and changes', () => {
    const report = JSON.parse(formats.json(comparison));
    expect(report.summary).toEqual({ unchanged: 2, changed: 1, added: 1, removed: 1, moved: 0, renumbered: 1 });
    const [, changed] = report.paragraphs;
    expect(changed).toMatchObject({
      status: 'changed',
      before: { place: 'preamble', mark: null, text: 'Noting <script> & lamps,' },
      changes: [
        { kind: 'same', text: 'Noting <script> & ' },
        { kind: 'removed', text: 'lamps' },
        { kind: 'added', text: 'candles' },
        { kind: 'same', text: ',' },
      ],
    });
    expect(newer.slice(...(changed.after.range as [number, number]))).toBe('*Noting* <script> & candles,');
  });
});
