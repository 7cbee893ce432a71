/** The part of a resolution that the form of an opening belongs to. */
export type OpeningForm = 'preambular' | 'operative';

/**
 * Verbs that open paragraphs, as finite form and participle, `/`-separated. The heads of adopted General Assembly and
 * Security Council resolutions first, then those that drafting guides and other committees teach.
 */
const VERBS = `
accepts/accepting acknowledges/acknowledging acts/acting addresses/addressing adopts/adopting affirms/affirming
agrees/agreeing aims/aiming amends/amending anticipates/anticipating applauds/applauding appeals/appealing
appoints/appointing appreciates/appreciating appropriates/appropriating approves/approving asks/asking
asserts/asserting authorizes/authorizing bears/bearing believes/believing brings/bringing builds/building calls/calling
cautions/cautioning celebrates/celebrating clarifies/clarifying commemorates/commemorating commends/commending
commits/committing concludes/concluding concurs/concurring condemns/condemning confirms/confirming
congratulates/congratulating considers/considering contemplates/contemplating continues/continuing decides/deciding
declares/declaring defines/defining demands/demanding denounces/denouncing deplores/deploring designates/designating
desires/desiring determines/determining directs/directing draws/drawing echoes/echoing elects/electing
emphasizes/emphasizing encourages/encouraging endorses/endorsing enjoins/enjoining ensures/ensuring
establishes/establishing exhorts/exhorting expects/expecting expresses/expressing extends/extending
extols/extolling finds/finding forwards/forwarding gives/giving grants/granting greets/greeting hails/hailing has/having
hears/hearing highlights/highlighting honours/honouring hopes/hoping implores/imploring includes/including
insists/insisting is/being instructs/instructing intends/intending invites/inviting keeps/keeping laments/lamenting
launches/launching looks/looking maintains/maintaining mandates/mandating marks/marking meets/meeting
mourns/mourning notes/noting notices/noticing objects/objecting observes/observing offers/offering opposes/opposing orders/ordering
pays/paying pledges/pledging praises/praising proceeds/proceeding proclaims/proclaiming promotes/promoting
proposes/proposing raises/raising re-emphasizes/re-emphasizing reaffirms/reaffirming realizes/realizing
recalls/recalling receives/receiving recognizes/recognizing recommends/recommending recommits/recommitting
reconfirms/reconfirming refers/referring regrets/regretting reiterates/reiterating rejects/rejecting
rejoices/rejoicing remains/remaining remembers/remembering reminds/reminding renews/renewing repeats/repeating
requests/requesting requires/requiring resolves/resolving respects/respecting responds/responding
restates/restating revises/revising salutes/saluting seeks/seeking shares/sharing solicits/soliciting
stands/standing states/stating stipulates/stipulating stresses/stressing strengthens/strengthening strives/striving
suggests/suggesting supports/supporting sympathizes/sympathizing takes/taking terminates/terminating
thanks/thanking transmits/transmitting trusts/trusting underlines/underlining underscores/underscoring
understands/understanding undertakes/undertaking urges/urging values/valuing views/viewing voices/voicing
warns/warning welcomes/welcoming wishes/wishing
`;

/** Heads that are no finite verb and have no finite counterpart: adjectives, past participles, auxiliaries. */
const ADJECTIVES = `
alarmed aggrieved anxious apprehensive appalled assured attentive aware cognizant committed concerned confident
conscious convinced dedicated desirous determined disappointed dismayed distressed disturbed eager encouraged
grateful gravely guided heartened honoured horrified inspired intent mindful moved outraged perturbed persuaded
pleased preoccupied reassured regretful resolute resolved respectful sad saddened satisfied seized shocked
solicitous struck touched troubled vigilant willing worried
`;

const pairs = VERBS.trim()
  .split(/\s+/)
  .map((pair) => pair.split('/') as [string, string]);

const PARTICIPLE: ReadonlyMap<string, string> = new Map(pairs);
const FINITE: ReadonlyMap<string, string> = new Map(pairs.map(([finite, participle]) => [participle, finite]));
const ADJECTIVE: ReadonlySet<string> = new Set(ADJECTIVES.trim().split(/\s+/));

/** The participle of a finite form, both in lower case: `notes` gives `noting`; `null` for a verb not known here. */
export function participleOf(finite: string): string | null {
  return PARTICIPLE.get(finite) ?? null;
}

/** The third person singular of a participle, both in lower case: `noting` gives `notes`; `null` for others. */
export function finiteOf(participle: string): string | null {
  return FINITE.get(participle) ?? null;
}

const FORMS: ReadonlyMap<string, OpeningForm> = new Map([
  ...[...FINITE.keys(), ...ADJECTIVE].map((head): [string, OpeningForm] => [head, 'preambular']),
  ...[...PARTICIPLE.keys()].map((head): [string, OpeningForm] => [head, 'operative']),
]);

/** The form of a known head in lower case, or `null`. */
export function formOfHead(word: string): OpeningForm | null {
  return FORMS.get(word) ?? null;
}

/** Every known head in every form, in lower case. */
export function headsInAllForms(): readonly string[] {
  return [...PARTICIPLE.keys(), ...FINITE.keys(), ...ADJECTIVE];
}
