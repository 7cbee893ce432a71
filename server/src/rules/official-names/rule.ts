import { capital } from '../../text/capital';
import { matchesIn } from '../../text/matches';
import { isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'official-names',
  title: 'Write Member States, States and the principal organs with capitals',
  category: 'words',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'heading', 'title', 'footnote', 'other'],
  defaultLevel: 'warning',
  messages: {
    write: 'Write “{name}”.',
    replace: 'Write “{name}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Capitalization; usage in adopted resolutions.',
  triggers: {
    apart: {
      names: {
        words: ['member-state', 'member-states'],
        pairs: [
          ...['Member state', 'Member states', 'member state', 'member states', 'Charter Of', 'of The'],
          ...['General assembly', 'general assembly', 'general Assembly', 'Security council', 'security council'],
          ...['Secretary-general', 'secretary-general', 'Secretary General'],
          ...['United nations', 'united nations', 'united Nations'],
          ...['upon states', 'Encourages states', 'Invites states', 'Reminds states', 'Urges states', 'states parties'],
          ...['encourages states', 'invites states', 'reminds states', 'urges states', 'states Parties'],
          ...['all', 'other', 'those', 'these', 'developing', 'island', 'sovereign', 'coastal', 'flag', 'port'].map(
            ofStates,
          ),
          ...['weapon', 'donor', 'affected', 'neighbouring', 'third'].map(ofStates),
        ],
      },
      phrases: { pairs: ['States members', 'of United'] },
    },
  },
  examples: {
    good: [
      {
        operative: '*Invites* all Member States, and the organizations and their member States, to light their coasts.',
      },
      {
        operative:
          '*Encourages* States Members of the United Nations, States members of the African Union and State-owned lighthouses to do so.',
      },
      {
        operative:
          '*Encourages* the States members of the United Nations Lighthouse Committee and other states and regions of Arcadia to do so.',
      },
      { preamble: '*Recalling* article 5, which states that the state of the lights is a matter of public safety,' },
    ],
    bad: [
      {
        operative: '*Invites* Member-States to light their coasts under the Charter of the united Nations.',
        fixed: '*Invites* Member States to light their coasts under the Charter of the United Nations.',
      },
      {
        operative: '*Invites* States to light their coasts in accordance with the Charter of United Nations.',
        fixed: '*Invites* States to light their coasts in accordance with the Charter of the United Nations.',
      },
      {
        operative: '*Invites* Member states to light their coasts and all states to chart them.',
        fixed: '*Invites* Member States to light their coasts and all States to chart them.',
      },
      {
        operative: '*Strongly encourages* states to light their coasts, and calls upon states to chart them.',
        fixed: '*Strongly encourages* States to light their coasts, and calls upon States to chart them.',
      },
      {
        operative: '*Invites* member states and the member states of the Lighthouse Union to light their coasts.',
        fixed: '*Invites* Member States and the member States of the Lighthouse Union to light their coasts.',
      },
      {
        operative:
          '*Requests* the secretary-general to report to the general assembly and to States members of the United Nations.',
        fixed:
          '*Requests* the Secretary-General to report to the General Assembly and to States Members of the United Nations.',
      },
    ],
  },
  check({ prose }, { opens, report }) {
    const { text } = prose;
    // The members of other organizations are in small letters, and not every “of United Nations” is the Charter's.
    if (!opens('names') && !PHRASES.some((phrase) => text.includes(phrase))) return;
    for (const { index, 0: written } of matchesIn(text, NAMES)) {
      const name = properName(text, index, written);
      if (name === written) continue;
      const span = prose.span(index, index + written.length);
      const fix = { edits: [{ span, text: name }] };
      const quoted = isQuoted(text, index);
      const rest = text.slice(index + written.length, index + written.length + 24);
      const isOther = written === 'Secretary General' && /^ of (?!the United Nations)/.test(rest);
      report({
        message: 'write',
        parameters: { name },
        span,
        ...((quoted || written === 'Secretary General') && { atMost: 'information' }),
        ...(quoted || isOther ? { suggestions: [{ message: 'replace', fix }] } : { fix }),
      });
    }
  },
});

const PHRASES = ['States members of the United Nations', 'Charter of United Nations'];

const NAMES =
  /\b(?:[Mm]ember states?\b|[Mm]ember-[Ss]tates?\b|Charter (?:(?:Of [Tt]he|of The) |of )United Nations\b|(?:all|other|those|these|developing|island|sovereign|coastal|flag|port|weapon|donor|affected|neighbouring|third|non-member) states\b(?! (?:and|or) (?:regions|provinces|territories))|(?<=\b(?:[Cc]alls upon|[Ee]ncourages|[Ii]nvites|[Rr]eminds|[Uu]rges) )states\b(?! (?:and|or) (?:regions|provinces|territories))|states [Pp]arties\b|States members of the United Nations\b(?! [A-Z])|[Gg]eneral assembly\b|general Assembly\b|[Ss]ecurity council\b|[Ss]ecretary-general\b|Secretary General\b|united [Nn]ations\b|United nations\b)/g;

function properName(text: string, at: number, written: string): string {
  if (written.startsWith('Charter')) return 'Charter of the United Nations';
  if (/^[Mm]ember[ -][Ss]tates?$/.test(written)) {
    const states = written.endsWith('s') ? 'States' : 'State';
    const initial = written.startsWith('M') ? 'M' : belongsToOthers(text, at, at + written.length) ? 'm' : 'M';
    return `${initial}ember ${states}`;
  }
  if (written.endsWith(' states')) return `${written.slice(0, -6)}States`;
  if (/^states [Pp]arties$/.test(written)) return `S${written.slice(1)}`;
  if (written.startsWith('States members')) return 'States Members of the United Nations';
  if (written === 'Secretary General') return 'Secretary-General';
  return written
    .split(/(?<=[ -])/)
    .map(capital)
    .join('');
}

/** Whether the words around say that the members of another organization are meant. */
function belongsToOthers(text: string, start: number, end: number): boolean {
  return (
    /^ of (?:the |that |this )?(?!United Nations)/.test(text.slice(end, end + 24)) ||
    /(?:\b(?:its|their|whose)|[’']s?) $|non-$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** A pair of words, as triggers are written. */
function ofStates(whose: string): string {
  return `${whose} states`;
}
