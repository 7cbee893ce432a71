import { romanLetters } from '../../server/src/syntax/labels';

/** Drafts of any size for measuring: invented text in the shape of an adopted resolution. */

const masthead = `A/80/L.901

General Assembly

Distr.: Limited

10 November 2025

Original: English

Eightieth session

Agenda item 75 (a)

Oceans and the law of the sea

Iceland, Kenya and Uruguay:[^*] draft resolution

# Lighthouses, buoys and other aids to coastal navigation

*The General Assembly*,

`;

const preamble = [
  '*Recalling* its resolutions 77/248 of 30 December 2022, 78/69 of 5 December 2023 and 79/144 of 12 December 2024, in which it encouraged coastal States to keep a public register of their lighthouses, buoys and other aids to navigation and to tell mariners of every light that is out of order,',
  '*Noting with appreciation* the work of lighthouse keepers, of the crews that tend buoys and beacons in all weathers and of the museums that keep historic lights open to the public,§',
  '*Deeply concerned* that erosion of the coast and ever stronger storms damage aids to navigation faster than they are inspected, repaired or moved inland, in particular in small island developing States and along low-lying deltas,',
  '*Welcoming* the meeting of harbour masters held in Reykjavik from 19 to 21 April 2022, its outcome document on the upkeep of lights far from any road, and the report of the Secretary-General,§',
  '*Reaffirming* Security Council resolution 1631 (2005) of 17 October 2005, and Economic and Social Council resolution 2006/40 of 27 July 2006, as far as cooperation with regional organizations is concerned,',
  '*Convinced* that dependable aids to navigation protect lives at sea, the livelihoods of coastal communities and the marine environment alike,',
];

const operative = [
  '*Welcomes* the progress made by coastal States in drawing up public registers of their lighthouses and other aids to navigation, and notes that three quarters of the lights entered there have been inspected since 2021;§',
  '*Calls upon* coastal States that have not yet done so to draw up such registers without delay, and invites them to record in them:\n\n(a) The position, the height and the character of each light;\n\n(b) The date of its last inspection and that of the next one;\n\n(c) The measures taken against erosion, including works that protect the shore and plans to move a light that cannot be protected;',
  '*Encourages* Member States to train inspectors of aids to navigation, to exchange experience in the upkeep of lighthouses in remote places and to take into account the needs of those who navigate without electronic charts;',
  '*Invites* the specialized agencies and other organizations of the United Nations system to lend their expertise, upon request, to coastal States that replace oil lamps by lights that run on renewable energy;§',
  '*Takes note* of the proposals made in the report of the Secretary-General, in particular those that concern the recruitment of keepers and the teaching of their trade to women and young people;',
  '*Requests* the Secretary-General to continue to publish a yearly list of the lights that have been lit, moved or put out, in all official languages of the United Nations;',
];

const notes = [
  'United Nations, *Treaty Series*, vol. 1184, No. 18961.',
  'A/79/302.',
  'See resolution 2200 A (XXI), annex.',
  'Resolution 70/1.',
];

const last =
  '*Decides* to include in the provisional agenda of its eighty-second session, under the item entitled “Oceans and the law of the sea”, the sub-item entitled “Lighthouses, buoys and other aids to coastal navigation”.';

/** Operative paragraphs of a section, so that the longest of drafts has none with a number that nobody writes. */
const SECTION = 600;

/** A draft of at least `length` UTF-16 units: the same paragraphs again and again, numbered through. */
export function draftOf(length: number): string {
  const paragraphs: string[] = [];
  const texts: string[] = [];
  let size = masthead.length + last.length;
  const add = (paragraph: string, label = '') => {
    const called = paragraph.replace('§', () => {
      texts.push(`[^${texts.length + 1}]: ${notes[texts.length % notes.length]}`);
      size += (texts.at(-1) as string).length + 2;
      return `[^${texts.length}]`;
    });
    paragraphs.push(label + called);
    size += label.length + called.length + 2;
  };
  for (let i = 0; size < length * 0.4; i++) add(preamble[i % preamble.length] as string);
  let number = 0;
  for (let i = 0; size < length; i++) {
    if (i > 0 && i % SECTION === 0) {
      paragraphs.push(`## ${romanLetters(i / SECTION + 1).toUpperCase()}`);
      number = 0;
    }
    add(operative[i % operative.length] as string, `${++number}. `);
  }
  add(last, `${number + 1}. `);
  const star = '[^*]: Any changes to the list of sponsors will be reflected in the official record of the meeting.';
  return `${masthead}${[...paragraphs, star, ...texts].join('\n\n')}\n`;
}
