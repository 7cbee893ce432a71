import { oncePerTree } from '../../syntax/once-per-tree';
import type { Prose } from '../../syntax/prose';
import type { TextEdit } from '../../text/edit';
import { matchesIn } from '../../text/matches';
import { isInTitle, isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'abbreviations',
  title: 'Avoid abbreviations, contractions and the percent sign',
  category: 'words',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph'],
  defaultLevel: 'warning',
  messages: {
    write: 'Write “{full}”.',
    its: 'Write “its”, or “it is”.',
    several: 'Write “{full}”, or “{possessive}” of what belongs to it.',
    avoid: 'Write the list in full, without “{short}”.',
    replace: 'Write “{full}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Abbreviations; usage in adopted resolutions.',
  triggers: {
    words: 'etc e ngo ngos sdg sdgs ldc ldcs lldc lldcs idp idps para paras t re ve ll'.split(' '),
    pairs: ['it’s', "it's"],
    signs: ['%', '&'],
  },
  examples: {
    good: [
      {
        operative:
          '*Invites* non-governmental organizations (NGOs), as such NGOs wish, to keep 35 per cent of the lights.',
      },
      { operative: '*Welcomes* the SDG Moment, the STI for SDGs road maps and the report entitled “Lights etc.”.' },
    ],
    bad: [
      {
        operative: '*Notes* that 35% of the lights, i.e. those of NGOs, don’t burn.',
        fixed: '*Notes* that 35 per cent of the lights, that is, those of non-governmental organizations, do not burn.',
      },
      {
        operative:
          '*Recalls* paras. 3 and 4 of resolution 71/14 & the work on lamps & bells, as set out in para 5 of it.',
        fixed:
          '*Recalls* paragraphs 3 and 4 of resolution 71/14 and the work on lamps and bells, as set out in paragraph 5 of it.',
      },
      { operative: '*Stresses* that the Authority keeps it’s lights.' },
      { operative: '*Welcomes* the lights, bells, horns, etc., of the coast.' },
      { operative: '*Encourages* NGO’s to keep the lights.' },
      {
        operative: '*Recalls* the importance of lighthouses for the SDGs.',
        fixed: '*Recalls* the importance of lighthouses for the Sustainable Development Goals.',
      },
      {
        operative: '*Welcomes* an NGO network and an SDG stimulus for lighthouses.',
        fixed:
          '*Welcomes* a non-governmental organization network and a Sustainable Development Goal stimulus for lighthouses.',
      },
    ],
  },
  check({ prose, quoted }, context) {
    const { report } = context;
    const { text } = prose;
    if (quoted || !SUSPECT.test(text)) return;
    for (const { index, 0: short } of matchesIn(text, ABBREVIATIONS)) {
      const end = index + short.length;
      const isGoal = short.startsWith('SDG');
      if (
        /^[A-Z]/.test(short) &&
        (introduced(context.tree).has(singular(short)) || /^ [A-Z]|^-/.test(text.slice(end, end + 2)))
      )
        continue;
      if (isQuoted(text, index) || isInTitle(prose, index)) continue;
      if (short.startsWith('it')) {
        const span = prose.span(index, end);
        const suggestions = ['its', 'it is'].map((full) => ({
          message: 'replace' as const,
          parameters: { full },
          fix: { edits: [{ span, text: full }] },
        }));
        report({ message: 'its', span, suggestions });
        continue;
      }
      const full = expansion(short);
      const several = FULL[`${short}s`];
      if (several !== undefined && /^[’']s\b/.test(text.slice(end, end + 3))) {
        const span = prose.span(index, end + 2);
        const parameters = { full: several, possessive: `${full}’s` };
        const suggestions = [several, parameters.possessive].map((each) => ({
          message: 'replace' as const,
          parameters: { full: each },
          fix: { edits: [...articleEdits(prose, index, each), { span, text: each }] },
        }));
        report({ message: 'several', parameters, span, suggestions, ...(isGoal && { atMost: 'information' }) });
        continue;
      }
      const span = prose.span(index, end);
      report({
        message: full === null ? 'avoid' : 'write',
        parameters: { short, full: full?.trim() ?? '' },
        span,
        ...(isGoal && { atMost: 'information' }),
        ...(full !== null && { fix: { edits: [...articleEdits(prose, index, full), { span, text: full }] } }),
      });
    }
  },
});

/** A quick look before the close one. */
const SUSPECT = /%|\betc\b|[ie]\.[eg]\.|\b(?:NGO|SDG|LDC|LLDC|IDP)|[’'](?:t|re|ve|ll)\b|\bit[’']s\b|&|\b[Pp]aras?\b/;
const ABBREVIATIONS =
  /(?<=\d) ?%|\betc\b\.?|\bi\.e\.,?|\be\.g\.,?|(?<!\bSTI for )\b(?:NGO|SDG|LDC|LLDC|IDP)s?\b|\b(?:do|does|did|is|are|was|were|has|have|had|should|would|could|ca|wo|must)n[’']t\b|\b(?:they|we|you)[’'](?:re|ve|ll)\b|\bit[’']s\b|(?<=[a-z\d,;)] )&(?= [a-z])|\b[Pp]aras?(?:\.|\b)(?= \d)/g;

const FULL: Readonly<Record<string, string>> = {
  NGO: 'non-governmental organization',
  NGOs: 'non-governmental organizations',
  SDG: 'Sustainable Development Goal',
  SDGs: 'Sustainable Development Goals',
  LDC: 'least developed country',
  LDCs: 'least developed countries',
  LLDC: 'landlocked developing country',
  LLDCs: 'landlocked developing countries',
  IDP: 'internally displaced person',
  IDPs: 'internally displaced persons',
};

/** What the short form stands for; `null` where only the author knows. */
function expansion(short: string): string | null {
  if (short.includes('%')) return ' per cent';
  if (short === '&') return 'and';
  if (/^para/i.test(short)) return short.replace(/^(.ara)(s?)\.?$/, '$1graph$2');
  if (short.startsWith('i.e')) return 'that is,';
  if (short.startsWith('e.g')) return 'for example,';
  if (/^ca/.test(short)) return 'cannot';
  if (/^wo/.test(short)) return 'will not';
  const not = /^(\w+)n[’']t$/.exec(short)?.[1];
  if (not !== undefined) return `${not} not`;
  const [, who, verb] = /^(\w+)[’'](re|ve|ll)$/.exec(short) ?? [];
  if (who !== undefined && verb !== undefined) return `${who} ${{ re: 'are', ve: 'have', ll: 'will' }[verb] as string}`;
  return FULL[short] ?? null;
}

/** “An NGO” is read by its letters; before the full name, which begins with a consonant, the article is “a”. */
function articleEdits(prose: Prose, at: number, full: string): TextEdit[] {
  const article = /\b[Aa]n $/.exec(prose.text.slice(Math.max(0, at - 4), at));
  if (article === null || !/^[b-df-hj-np-tv-z]/i.test(full)) return [];
  return [{ span: prose.span(at - 2, at - 1), text: '' }];
}

/** The abbreviations, in the singular, that a draft introduces in parentheses. */
const introduced = oncePerTree(({ text }) => new Set(matchesIn(text, INTRODUCTIONS).map(([, short]) => short)));
const INTRODUCTIONS = /\((NGO|SDG|LDC|LLDC|IDP)s?\)/g;

function singular(short: string): string {
  return short.replace(/s$/, '');
}
