import { ownOrgan } from '../../analysis/organ';
import { citedForm, parseAct } from '../../language/symbols';
import { defineRule } from '../rule';

export default defineRule({
  id: 'footnote-resolution',
  title: 'Cite the Assembly’s own resolutions in notes as “Resolution 70/1.”',
  category: 'footnotes',
  scope: 'paragraph',
  kinds: ['footnote'],
  defaultLevel: 'information',
  messages: {
    organ: 'In a text of the General Assembly write “{short}”, without the organ.',
    symbol: 'Cite the resolution by its number rather than its symbol: “{short}”.',
    capital: 'Begin the note with a capital letter.',
    replace: 'Write “{short}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      { preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1, annex.' },
      { preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Human Rights Council resolution 16/18.' },
      {
        preamble:
          '*Recalling* the Buoy Principles,[^1]\n\n[^1]: General Assembly resolution 70/1, annex, and Economic and Social Council resolution 2010/12, annex.',
      },
    ],
    bad: [
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: General Assembly resolution 70/1, annex.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1, annex.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: See General Assembly resolution 70/1.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: See resolution 70/1.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: resolution 70/1.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: A/RES/70/1.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: Resolution 70/1.',
      },
      {
        preamble: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: See A/RES/54/54 V, annex.',
        fixed: '*Recalling* the Lighthouse Convention,[^1]\n\n[^1]: See resolution 54/54 V, annex.',
      },
    ],
  },
  check({ prose, quoted }, context) {
    const { report } = context;
    const { text } = prose;
    if (quoted || !HEAD.test(text) || ownOrgan(context.tree) !== 'GA') return;
    const cited = SYMBOL.exec(text);
    const act = cited === null ? null : parseAct(cited[2] as string);
    if (cited !== null && act !== null) {
      const [whole, see = ''] = cited;
      const short = `${see === '' ? 'R' : 'r'}esolution ${citedForm(act)}`;
      const span = prose.span(see.length, whole.length);
      report({ message: 'symbol', parameters: { short }, span, fix: { edits: [{ span, text: short }] } });
      return;
    }
    const match = /^(?:(See (?:also )?)?(General Assembly )(resolutions?) \d|(resolutions?) \d)/.exec(text);
    if (match === null) return;
    const [, see, organ, head, bare] = match;
    if (bare !== undefined) {
      const span = prose.span(0, 1);
      const parameters = { short: `R${bare.slice(1)}` };
      report({ message: 'capital', parameters, span, fix: { edits: [{ span, text: 'R' }] } });
      return;
    }
    if (organ === undefined || head === undefined || /\b(?:Council|Commission)\b[^.;]* resolution/.test(text)) return;
    const start = see?.length ?? 0;
    const short = see === undefined ? `R${head.slice(1)}` : head;
    const span = prose.span(start, start + organ.length + head.length);
    report({ message: 'organ', parameters: { short }, span, fix: { edits: [{ span, text: short }] } });
  },
});

/** What a note must begin with: a quick look before the close ones. */
const HEAD = /^(?:See (?:also )?)?(?:A\/RES|General Assembly resolution|resolution)/;
/** A resolution's symbol, alone or before what the note says of it: not one of several, nor a document's. */
const SYMBOL =
  /^(See (?:also )?)?(A\/RES\/(?:(?:S-|ES-)?\d{1,3}\/\d{1,3}(?: ?[A-Z](?![\w’]))?|\d{1,4} ?\([IVX]+\)))(?=\.?$|, (?!and |A\/)|; )/;
