import { describe, expect, it } from 'vitest';
import { AkomaNtosoFault, readAkomaNtoso } from './read';

const document = (body: string) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <!-- a copy -->
  <statement name="resolution">
    <meta><identification><p>not a word of the text</p></identification></meta>
    <coverPage>
      <p><docNumber refersTo="#symbol">A/RES/77/52</docNumber></p>
      <p><img src="x.jpg"></img><docAuthority>General Assembly</docAuthority></p>
      <p><docTitle>Resolution adopted by the General Assembly on 4 May 2023</docTitle></p>
    </coverPage>
    <preface><p>
      <docNumber>77/52.</docNumber>
      <docTitle><span class="bold">	Lighthouses and the
        sea</span></docTitle></p></preface>
    <preamble>
      <formula name="enactingFormula"><p xml:space="preserve">
        <span class="italic">The General Assembly</span>,</p></formula>
      ${body}
    </mainBody>
    <conclusions><p><event><location>90th plenary meeting</location><eol /><docDate>4 May 2023</docDate></event></p></conclusions>
  </statement>
</akomaNtoso>`;

const text = (body: string) => readAkomaNtoso(document(body)).text;

describe('a resolution in Akoma Ntoso', () => {
  it('becomes a draft with its masthead, title, italics and closing lines', () => {
    expect(
      text(`<container><p xml:space="preserve"><span class="italic">	Recalling </span>the &amp; tides,</p></container></preamble>
      <mainBody><paragraph><num>1.</num><content><p>	<span class="italic">Invites</span> keepers to 5*4 watches.</p></content></paragraph>`),
    ).toBe(`A/RES/77/52

General Assembly

Resolution adopted by the General Assembly on 4 May 2023

77/52. Lighthouses and the sea

*The General Assembly*,

*Recalling* the & tides,

1. *Invites* keepers to 5\\*4 watches.

90th plenary meeting
4 May 2023
`);
  });

  it('has its notes at the end, called where they were', () => {
    const noted = text(`<container><p><span class="italic">Recalling</span> its report,<authorialNote marker="1"><p>
      See <a href="https://docs.un.org/en/A/77/9">A/77/9</a>.</p></authorialNote> and tides,</p></container></preamble><mainBody>`);
    expect(noted).toContain('*Recalling* its report,[^1] and tides,');
    expect(noted).toMatch(/\n\n\[\^1\]: See A\/77\/9\.\n$/);
  });

  it('calls a note once more', () => {
    const noted = text(
      `<container><p><span class="italic">Recalling</span> the buoys of 1949,<sup>12</sup> and tides,</p></container></preamble><mainBody>`,
    );
    expect(noted).toContain('*Recalling* the buoys of 1949,¹² and tides,');
  });

  it('keeps lists, headings, annexes and tables', () => {
    const told = text(`</preamble><mainBody>
      <paragraph class="H23"><subheading>Fog</subheading></paragraph>
      <paragraph><num>1.</num><list><intro><p><span class="italic">Asks</span>:</p></intro>
        <point><num>(a)</num><content><p>To light;</p></content></point></list></paragraph>
      <paragraph class="H1"><heading>Annex II</heading></paragraph>
      <container><table><tr><th><p>Rock</p></th><th><p>Lamps</p></th></tr><tr><td><p>North</p></td><td><p>3</p></td></tr></table></container>`);
    expect(told).toContain('## Fog\n\n1. *Asks*:\n\n(a) To light;\n\nAnnex II\n\n');
    expect(told).toContain('| Rock | Lamps |\n| --- | --- |\n| North | 3 |');
  });

  it('knows where in the XML its paragraphs come from', () => {
    const xml = document('<container><p>Recalling tides,</p></container></preamble><mainBody>');
    const draft = readAkomaNtoso(xml);
    const { start, end } = draft.origin(draft.text.indexOf('tides'));
    expect(xml.slice(start, end)).toBe('Recalling tides,</p>');
  });

  it.each([
    ['damaged', document('').slice(0, 900)],
    ['no document in Akoma Ntoso', '<html><p>Rocks</p></html>'],
    ['entities of its own', `<!DOCTYPE a [<!ENTITY b "c">]>${document('</preamble><mainBody>')}`],
    ['no text', '<akomaNtoso><meta/></akomaNtoso>'],
  ])('is refused where it is %s', (reason, xml) => {
    expect(() => readAkomaNtoso(xml)).toThrow(AkomaNtosoFault);
    expect(() => readAkomaNtoso(xml)).toThrow(reason);
  });
});
