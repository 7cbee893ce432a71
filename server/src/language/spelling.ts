import { capital } from '../text/capital';
import { WordTable } from './word-table';

/** Why a spelling is not the one that the United Nations uses. */
export type SpellingReason = 'ize' | 'american' | 'compound' | 'usage' | 'slip';

/** A word as the United Nations spells it. */
export interface Spelling {
  readonly preferred: string;
  readonly reason: SpellingReason;
}

/** Words whose `-ize` the United Nations keeps, without it: `organ` of “organize”. */
const IZE = `
  agon anonym apolog annual author biennal biennial capital categor central character civil coloni colon commercial
  commod computer conceptual contextual criminal crystall custom decentral decolon decriminal dehuman deindustrial
  deinstitutional delegitim demilitar demobil democrat denuclear deputi deradical destabil digital digit econom
  emphas energ epitom equal evangel external familiar feder femin fertil final fossil fraternal formal galvan general
  global harmon homogen hospital human ideal immobil immun incentiv individual industrial infantil initial
  institutional instrumental internal international ion item jeopard legal legitim liberal local marginal material
  maxim mechan medical memorial militar minim mobil modern monet monopol motor mythologi national natural neutral
  normal operational optim organ ostrac patron penal personal pluralis polar polic politic popular prior privat
  professional pseudonym public racial radical rational real recogn re-emphas reemphas regional regular
  reorgan retraumat revictim revital revolution sanit scrutin secular securit sensit serial social special spatial
  stabil standard steril stigmat strateg subsid summar symbol sympath synchron synthes systemat tantal terror theor
  token total traumat triennial underrecogn underutil under-util universal unrecogn urban util vandal vapor verbal victim
  visual vocal vulgar weapon western`;
const IZE_ENDINGS = 'e es ed ing er ers ation ations ational ationally able ability'.split(' ');

/** American stems in `-or`, British in `-our`. Words in -orous, -orary and -oratory have no u in either. */
const OUR = `
  arm behavi cand clam col demean disc-ol discol endeav fav ferv flav harb hon dishon hum lab misdemean neighb od parl
  ranc rig rum savi splend succ tum unfav val vap vig belab mal-od`;
const OUR_ENDINGS = [
  ...' s ed ing er ers able ably al ally ful fully ite ites less hood hoods ly liness ist ists'.split(' '),
];

/** Verbs whose final l the United Nations doubles before an ending. */
const DOUBLED = `
  cancel channel counsel dial duel empanel equal fuel funnel grovel imperil initial label level libel marshal medal
  model panel pedal quarrel refuel relabel remodel re-channel rechannel rival signal spiral stencil total travel tunnel
  unravel`;
const DOUBLED_ENDINGS = 'ed ing er ers or ors'.split(' ');

/** American spellings, each with the United Nations’ own. */
const AMERICAN = `
  acknowledgment>acknowledgement acknowledgments>acknowledgements aging>ageing analog>analogue analogs>analogues
  analyze>analyse analyzed>analysed analyzer>analyser analyzing>analysing anemia>anaemia anemic>anaemic
  anesthetic>anaesthetic anesthesia>anaesthesia archeological>archaeological archeologist>archaeologist
  archeology>archaeology artifact>artefact artifacts>artefacts breathalyzer>breathalyser caliber>calibre
  calibers>calibres catalog>catalogue catalogs>catalogues cataloged>catalogued cataloging>cataloguing
  catalyze>catalyse catalyzed>catalysed catalyzes>catalyses catalyzing>catalysing center>centre centered>centred
  centering>centring centers>centres subcenter>sub-centre centimeter>centimetre centimeters>centimetres
  defense>defence defenseless>defenceless defenses>defences dialog>dialogue dialogs>dialogues diarrhea>diarrhoea
  diarrheal>diarrhoeal distill>distil distills>distils enroll>enrol enrollment>enrolment enrollments>enrolments
  enrolls>enrols esthetic>aesthetic feces>faeces fiber>fibre fibers>fibres fulfill>fulfil fulfillment>fulfilment
  fulfillments>fulfilments fulfills>fulfils gray>grey gynecological>gynaecological gynecology>gynaecology
  hemoglobin>haemoglobin hemorrhage>haemorrhage hemorrhagic>haemorrhagic installment>instalment
  installments>instalments instill>instil instills>instils jewelry>jewellery judgement>judgment judgements>judgments
  kidnaped>kidnapped kidnaping>kidnapping kilometer>kilometre kilometers>kilometres leukemia>leukaemia liter>litre
  liters>litres luster>lustre maneuver>manoeuvre maneuvered>manoeuvred maneuvering>manoeuvring maneuvers>manoeuvres
  meager>meagre millimeter>millimetre millimeters>millimetres mold>mould molds>moulds nonfulfillment>non-fulfilment
  offense>offence offenses>offences orthopedic>orthopaedic paralyze>paralyse paralyzed>paralysed paralyzes>paralyses
  paralyzing>paralysing pediatric>paediatric pediatrics>paediatrics pedophile>paedophile pedophilia>paedophilia
  percent>per-cent percents>per-cent plow>plough plowed>ploughed plowing>ploughing plows>ploughs pretense>pretence
  program>programme programs>programmes skeptic>sceptic skeptical>sceptical skepticism>scepticism skeptics>sceptics
  skillful>skilful skillfully>skilfully smolder>smoulder smoldering>smouldering somber>sombre specter>spectre
  subprogram>subprogramme subprograms>subprogrammes theater>theatre theaters>theatres willful>wilful
  willfully>wilfully woolen>woollen worshiped>worshipped worshiping>worshipping`;

/** Compounds that are written with a hyphen, without one or as one word. */
const COMPOUNDS = `
  co-operate>cooperate co-operated>cooperated co-operates>cooperates co-operating>cooperating
  co-operation>cooperation co-operative>cooperative co-operatives>cooperatives co-ordinate>coordinate
  co-ordinated>coordinated co-ordinates>coordinates co-ordinating>coordinating co-ordination>coordination
  co-ordinator>coordinator co-ordinators>coordinators co-existence>coexistence
  counterterrorism>counter-terrorism crossborder>cross-border crosscutting>cross-cutting
  decisionmaking>decision-making inter-governmental>intergovernmental interagency>inter-agency
  interparliamentary>inter-parliamentary interethnic>inter-ethnic multi-dimensional>multidimensional
  multi-faceted>multifaceted multi-lateral>multilateral multi-lateralism>multilateralism multi-lingual>multilingual
  multi-lingualism>multilingualism multi-national>multinational multi-sectoral>multisectoral
  multistakeholder>multi-stakeholder nongovernmental>non-governmental nonproliferation>non-proliferation
  nondiscrimination>non-discrimination noncompliance>non-compliance on-going>ongoing on-line>online
  peace-building>peacebuilding peace-keeper>peacekeeper peace-keepers>peacekeepers peace-keeping>peacekeeping
  peace-making>peacemaking policy-maker>policymaker policy-makers>policymakers policy-making>policymaking
  socio-economic>socioeconomic sub-paragraph>subparagraph
  sub-paragraphs>subparagraphs sub-programme>subprogramme sub-programmes>subprogrammes sub-region>subregion
  sub-regional>subregional sub-regions>subregions subitem>sub-item subitems>sub-items web-site>website
  wellbeing>well-being world-wide>worldwide under-development>underdevelopment inter-related>interrelated
  inter-dependence>interdependence inter-connected>interconnected inter-linked>interlinked`;

/** Slips in words that resolutions use often; no adopted text has one of these forms as a word of its own. */
const SLIPS = `
  abscence>absence accomodate>accommodate accomodation>accommodation acheive>achieve acheived>achieved
  acheivement>achievement acheivements>achievements achievment>achievement achievments>achievements
  acknowlege>acknowledge acknowleges>acknowledges activites>activities actvities>activities adress>address
  adressed>addressed adresses>addresses adressing>addressing aggreement>agreement aggrement>agreement
  agression>aggression agressive>aggressive agricultral>agricultural alocation>allocation appropiate>appropriate
  approriate>appropriate apropriate>appropriate aquire>acquire asistance>assistance assistence>assistance
  availible>available basicly>basically beleive>believe beleives>believes benificial>beneficial
  collaberation>collaboration collabration>collaboration comission>commission comissions>commissions
  comitment>commitment comitments>commitments comittee>committee commitee>committee commitees>committees
  committe>committee committment>commitment committments>commitments communites>communities comprehesive>comprehensive
  concensus>consensus concious>conscious conscous>conscious continous>continuous contries>countries
  cooperaton>cooperation countires>countries coutries>countries critera>criteria decison>decision decisons>decisions
  declaraton>declaration definately>definitely delagates>delegates dependance>dependence developement>development
  developements>developments developmnet>development developped>developed developping>developing
  devlopment>development dicussion>discussion diplomatc>diplomatic disarmement>disarmament disasterous>disastrous
  discrimation>discrimination ecomomic>economic econmic>economic educaton>education effecient>efficient
  efficency>efficiency efficent>efficient emision>emission emisions>emissions emmision>emission emmisions>emissions
  envirnoment>environment enviroment>environment enviromental>environmental enviroments>environments
  environement>environment equiptment>equipment essentail>essential establishement>establishment existance>existence
  expecially>especially finacial>financial financal>financial foward>forward fufil>fulfil fundemental>fundamental
  furthur>further futher>further garantee>guarantee garantees>guarantees govenment>government govenments>governments
  goverment>government govermental>governmental goverments>governments govermnent>government governement>government
  governements>governments guarentee>guarantee guarentees>guarantees harrassment>harassment humanitarain>humanitarian
  humanitarion>humanitarian humantarian>humanitarian immediatly>immediately immidiate>immediate
  immidiately>immediately implemenation>implementation implementaion>implementation implemention>implementation
  importace>importance improvment>improvement independance>independence independant>independent indigeneous>indigenous
  indigenious>indigenous infastructure>infrastructure infrastrucure>infrastructure infrastucture>infrastructure
  initative>initiative initatives>initiatives institue>institute interational>international internaional>international
  internatonal>international interntional>international intiative>initiative intiatives>initiatives knowlege>knowledge
  legistlation>legislation liason>liaison maintainance>maintenance maintenence>maintenance managment>management
  mecanism>mechanism mecanisms>mechanisms mechansim>mechanism mechansims>mechanisms millenium>millennium
  millitary>military ministery>ministry neccesary>necessary neccessary>necessary necesary>necessary
  negociation>negotiation negociations>negotiations negotation>negotiation negotations>negotiations
  noticable>noticeable ocasion>occasion occassion>occasion occurance>occurrence occured>occurred occurence>occurrence
  occurences>occurrences oportunity>opportunity opportunites>opportunities oppurtunities>opportunities
  oppurtunity>opportunity organiztion>organization organzation>organization parliment>parliament
  parliments>parliaments parternship>partnership particpate>participate particpation>participation
  particulary>particularly partnerhip>partnership peacefull>peaceful peacfull>peaceful peopel>people
  permanant>permanent persistant>persistent politcal>political posession>possession possiblity>possibility
  potentail>potential poulation>population preceeding>preceding preperation>preparation prevelance>prevalence
  priviledge>privilege priviledges>privileges proceedure>procedure proceedures>procedures proliferaton>proliferation
  prosperty>prosperity publically>publicly reccomend>recommend reccomendation>recommendation
  reccomendations>recommendations reccomends>recommends reccommend>recommend reccommendation>recommendation
  reccommendations>recommendations reccommends>recommends recieve>receive recieved>received recieves>receives
  recieving>receiving recomend>recommend recomendation>recommendation recomendations>recommendations
  recomends>recommends refered>referred refering>referring refugess>refugees regardles>regardless regularily>regularly
  relavant>relevant relevent>relevant religous>religious resistence>resistance resoluton>resolution
  resolutons>resolutions resouces>resources resoultion>resolution resoultions>resolutions resourses>resources
  responsabilities>responsibilities responsability>responsibility responsibilty>responsibility
  responsiblity>responsibility secratariat>secretariat secratary>secretary secretery>secretary secruity>security
  securty>security seperate>separate seperated>separated seperately>separately seperation>separation
  sovereignity>sovereignty soveriegnty>sovereignty soverignty>sovereignty sovreignty>sovereignty stategies>strategies
  stategy>strategy stragegy>strategy strenghten>strengthen strenghtened>strengthened strenghtening>strengthening
  strengthern>strengthen strengthing>strengthening succesful>successful succesfully>successfully
  successfull>successful sucess>success sucessful>successful sucessfully>successfully sufficent>sufficient
  supercede>supersede suport>support suprise>surprise sustainabe>sustainable sustainabilty>sustainability
  sustainablity>sustainability sustainble>sustainable sustanable>sustainable technolgies>technologies
  technolgy>technology techology>technology teritory>territory terorism>terrorism terrirorial>territorial
  terrirory>territory territoral>territorial terrorrism>terrorism thier>their threshhold>threshold
  trafficing>trafficking tranfer>transfer tranparency>transparency transfered>transferred transfering>transferring
  transparancy>transparency truely>truly unforseen>unforeseen universaly>universally untill>until usefull>useful
  vaccum>vacuum violance>violence vulnerabilty>vulnerability vulnerible>vulnerable welcom>welcome wether>whether
  wich>which`;

/** Words that the United Nations prefers others to. */
const USAGE =
  'amongst>among toward>towards whilst>while afterward>afterwards benefitted>benefited benefitting>benefiting focussed>focused focussing>focusing targetted>targeted';

/** First words of compounds by their second: `capacity` of “capacity building”, written `capacity-building`. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  building: ['capacity', 'confidence'],
  making: ['decision'],
  governmental: ['non'],
  proliferation: ['non'],
  agency: ['inter'],
  stakeholder: ['multi'],
};

interface Entry extends Spelling {
  /** Written as two words, of which this is the second: the first words. */
  readonly after?: readonly string[];
}

/** A word spelled otherwise than the United Nations does, in UTF-16 offsets of the text. */
export interface Misspelling extends Spelling {
  readonly start: number;
  readonly end: number;
}

let words: ReadonlyMap<string, Entry> | undefined;
let table: WordTable<Entry> | undefined;

/** Every word that {@link findMisspellings} looks for, in small letters. */
export function misspeltWords(): string[] {
  words ??= entries();
  return Array.from(words).flatMap(([word, { after }]) => (after === undefined ? [word] : []));
}

/** Every compound that it looks for in two words, with small and with capital first letters. */
export function misspeltPairs(): string[] {
  const inBothCases = (word: string) => [word, capital(word)];
  return Object.entries(PAIRS).flatMap(([second, after]) =>
    after.flatMap(inBothCases).flatMap((first) => inBothCases(second).map((word) => `${first} ${word}`)),
  );
}

/** Every word of `text` that the United Nations spells otherwise, in order; proper names are for the caller to judge. */
export function findMisspellings(text: string): Misspelling[] {
  words ??= entries();
  table ??= new WordTable(words);
  const found: Misspelling[] = [];
  for (const { start, end, value } of table.find(text)) {
    const { after, reason, preferred } = value;
    if (after === undefined) {
      found.push({ start, end, reason, preferred: inCaseOf(text.slice(start, end), preferred) });
      continue;
    }
    const first = /([A-Za-z]+) $/.exec(text.slice(Math.max(0, start - 14), start))?.[1];
    if (first === undefined || !after.includes(first.toLowerCase())) continue;
    const from = start - first.length - 1;
    if (/[A-Za-z-]/.test(text.charAt(from - 1))) continue;
    found.push({ start: from, end, reason, preferred: `${first}-${text.slice(start, end)}` });
  }
  return found;
}

function entries(): Map<string, Entry> {
  const words = new Map<string, Entry>();
  const add = (variant: string, preferred: string, reason: SpellingReason) => words.set(variant, { preferred, reason });
  for (const stem of list(IZE))
    for (const ending of IZE_ENDINGS) add(`${stem}is${ending}`, `${stem}iz${ending}`, 'ize');
  for (const stem of list(OUR)) {
    for (const ending of OUR_ENDINGS) add(`${stem}or${ending}`, `${stem}our${ending}`, 'american');
  }
  for (const verb of list(DOUBLED)) {
    for (const ending of DOUBLED_ENDINGS) add(verb + ending, `${verb}l${ending}`, 'american');
  }
  const pairs = { american: AMERICAN, compound: COMPOUNDS, usage: USAGE, slip: SLIPS } as const;
  for (const reason of ['american', 'compound', 'usage', 'slip'] as const) {
    for (const pair of list(pairs[reason])) {
      const [variant, preferred] = pair.split('>') as [string, string];
      add(variant, preferred.replace('per-cent', 'per cent'), reason);
    }
  }
  for (const [second, after] of Object.entries(PAIRS)) {
    words.set(second, { after, reason: 'compound', preferred: second });
  }
  return words;
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** `preferred` with the capitals of `written`. */
function inCaseOf(written: string, preferred: string): string {
  if (written === written.toUpperCase() && written.length > 1) return preferred.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? capital(preferred) : preferred;
}
