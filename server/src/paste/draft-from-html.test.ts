import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../normalize/normalize';
import { draftFromHtml } from './draft-from-html';

describe('a draft from HTML', () => {
  it.each([
    ['paragraphs', '<p>One,</p><p>two</p>', 'One,\n\ntwo\n'],
    ['lines wrapped in the source', '<p>One\r\n  two</p>', 'One two\n'],
    ['italics by tag', '<p><i>Recalling </i>the <em>lights</em>,</p>', '*Recalling* the *lights*,\n'],
    ['italics by style', "<p><span style='font-style: italic'>Noting</span> it,</p>", '*Noting* it,\n'],
    ['italics undone', '<p><i>a <span style="font-style:normal">b</span> c</i></p>', '*a* b *c*\n'],
    ['italics over several elements', '<p><i>Noting</i><i> also</i> it</p>', '*Noting also* it\n'],
    ['entities', '<p>A&nbsp;&amp;&#160;B&rsquo;s</p>', 'A & B’s\n'],
    [
      'lists',
      '<ol start="3"><li>Three</li><li>Four<ol type="a"><li>A</li><li>B</li></ol></li></ol>',
      '3. Three\n\n4. Four\n\n(a) A\n\n(b) B\n',
    ],
    ['calls of notes', '<p>the lights,<sup>1</sup> all</p>', 'the lights,[^1] all\n'],
    ['square metres', '<p>5 m<sup>2</sup></p>', '5 m2\n'],
    ['stars that are text', '<p>2*3</p>', '2\\*3\n'],
    ['lines of a paragraph', '<p>a<br>b</p>', 'a\nb\n'],
    ['style sheets', '<head><style>p {color: red}</style></head><body><p>One</p></body>', 'One\n'],
    ['tags that never end', '<p><i>One<p>two', '*One*\n\n*two*\n'],
  ])('keeps %s', (_, html, expected) => {
    expect(draftFromHtml(html)).toBe(expected);
  });

  it('is none for a few words', () => {
    expect(draftFromHtml('<span>lighthouses</span>')).toBeNull();
    expect(draftFromHtml('')).toBeNull();
  });

  it('reads what Word puts on the clipboard', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>.MsoFootnoteReference {vertical-align:super;}</style></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal><i>The General Assembly</i>,<o:p></o:p></p>
<p class=MsoNormal><i>Recalling</i> the Convention,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> and
the lights,</p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><i>Notes</i> them.</p>
<div style='mso-element:footnote-list'><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> See A/79/1.</p></div>
<!--EndFragment--></body></html>`;
    expect(normalizeText(draftFromHtml(html) as string)).toBe(
      '*The General Assembly*,\n\n*Recalling* the Convention,[^1] and the lights,\n\n1. *Notes* them.\n\n[^1]: See A/79/1.\n',
    );
  });

  it('reads what LibreOffice puts on the clipboard', () => {
    const html = `<p class="western"><i>The General Assembly</i>,</p>
<p class="western"><i>Recalling</i> the lights,<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<ol><li><p><i>Notes</i> them.</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>See A/79/1.</p></div>`;
    expect(normalizeText(draftFromHtml(html) as string)).toBe(
      '*The General Assembly*,\n\n*Recalling* the lights,[^1]\n\n1. *Notes* them.\n\n[^1]: See A/79/1.\n',
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<i>',
            '</em>',
            '<ol start=x>',
            '<li>',
            '<sup>',
            '1',
            '*',
            '&',
            ' ',
            '<',
            '<!--',
            '<br>',
            'a',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          draftFromHtml(parts.join(''));
        },
      ),
      { numRuns: 500 },
    );
  });
});
