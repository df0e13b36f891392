import type { EventKind } from '../../../knowledge/events/kinds.ts';

/** Words that speak of a kind of event; after the tilde those that do so only beside one of its people. */
const LINES: Readonly<Record<EventKind, string>> = {
  abuse: 'abuse abused abuses abusing molested cover-up cover-ups',
  accident:
    'accident accidents collapse collapsed collision crash crashed crashes derailed derailment exploded explosion meltdown nuclear sank sinking spill spilled ~ disaster killed',
  amendment: 'amended amendment amendments ratification ratified ~ constitution constitutional',
  assassination:
    'assassin assassinated assassination assassinations assassinating gunned murder murdered murdering poisoned poisoning slain slaying ~ death killed killing shot',
  attack:
    'attack attacked attackers attacks bomb bombed bombing bombings gunman gunmen massacre raid raided shooting shootings siege stabbing stabbings terror terrorism terrorist terrorists ~ killed militants strike strikes',
  battle: 'battle battled battles landings offensive ~ defeat defeated fighting fought siege victory',
  boycott: 'boycott boycotted boycotts ~ protest',
  coup: 'coup coups deposed junta ousted ouster overthrew overthrow overthrown putsch seized toppled toppling ~ military',
  crisis:
    'bailout bailouts bankruptcy collapse collapsed crash crashed crises crisis default defaulted devaluation meltdown panic standoff ~ depression downturn hostage recession',
  culture: 'album concert exhibition festival novel premiere premiered ~ performance',
  disaster:
    'cyclone devastated earthquake eruption erupted fires flood flooded flooding floods hurricane landslide quake storm storms tornado tornadoes tsunami typhoon volcano wildfire wildfires ~ disaster fire',
  discovery: 'discovered discovery excavated invented unearthed ~ found',
  election:
    'ballot ballots campaign candidacy caucus caucuses elect elected election elections electoral midterm midterms nominated nomination nominee platforms presidential primaries runoff vote voted voters votes voting ~ campaigned candidate candidates carried contest defeat defeated landslide lost mandate platform poll polls primary race ran rerun sweep victory win winning won',
  epidemic:
    'epidemic flu influenza outbreak outbreaks pandemic plague quarantine virus ~ infected infections',
  era: 'age era period regime',
  exchange: 'exchange exchanged prisoner prisoners swap swapped ~ freed released',
  famine: 'famine starvation starved ~ hunger',
  founding: 'created creation establishment formed founded founding inception ~ established',
  genocide:
    'exterminated extermination genocidal genocide massacred massacres ~ atrocities killed killings slaughter',
  hijacking: 'hijack hijacked hijackers hijacking hijackings ~ hostages',
  independence: 'independence independent ~ colonial colony freedom nationhood',
  intervention:
    'airstrikes deployed deployment incursion incursions intervened intervention interventions invaded invasion ~ bombing landed marines military operation sent soldiers troops',
  invasion:
    'annexation annexed annexing conquest incursion incursions invade invaded invaders invading invasion ~ crossed occupied offensive overran tanks troops',
  law: 'act bill enacted law laws legislation outlawed ~ ban banned passed reform signed',
  massacre:
    'crackdown gunned massacre massacred massacres shooting shootings ~ killed killing killings slaughter',
  merger: 'acquired acquisition merged merger takeover',
  migration: 'exodus expelled expulsion refugees ~ fled migrants migration resettled',
  movement: 'movement movements ~ activism activists campaign marched',
  nuclear: 'atomic detonated nuclear radiation reactor ~ bomb test tested tests',
  occupation: 'annexed occupation occupied occupying',
  partition: 'partition partitioned ~ divided division split',
  premiership: 'premier premiership ~ government minister office prime',
  presidency: 'presidency ~ administration office president term',
  protest:
    'crackdown demonstrated demonstration demonstrations demonstrators march marched protest protested protesters protesting protests uprising ~ marches rallies rally',
  referendum: 'plebiscite referendum referendums vote voted ~ ballot voters',
  reign: 'abdicated abdication coronation crowned throne ~ king monarch queen reign',
  revolution:
    'deposed ousted overthrew overthrow overthrown revolt revolution revolutionaries revolutionary toppled uprising ~ fled seized',
  riot: 'rioted rioters rioting riots riot unrest ~ looting violence',
  ruling: 'overturned ruled ruling rulings verdict ~ court decided decision justices struck upheld',
  sanction: 'embargo embargoes sanction sanctioned sanctions',
  scandal:
    'impeached impeachment scandal scandals ~ accused corruption cover-up disgrace downfall resign resigned',
  siege: 'besieged blockade blockaded encircled siege standoff ~ hostage',
  space:
    'astronaut astronauts cosmonaut cosmonauts lunar moon orbit orbited rocket satellite spacecraft spaceflight ~ landed landing launch launched mission probe shuttle space',
  speech: 'oration speech ~ address declared delivered remarks told',
  sport: 'championship games olympic olympics tournament ~ cup final medal won',
  strike: 'strike strikers strikes striking walkout ~ labor miners union unions workers',
  summit: 'conference summit summits ~ meeting met negotiations talks',
  treaty:
    'accord accords agreement agreements armistice cease-fire ceasefire convention pact pacts treaties treaty truce ~ deal peace signed',
  trial:
    'acquittal acquitted convicted conviction executed trial ~ court guilty jury sentenced tried verdict',
  uprising:
    'crackdown crushed insurrection mutiny rebelled rebellion revolt revolted uprising ~ rebel rebels rose',
  war: 'battlefield combat conflict fought hostilities war warfare wars ~ fighting front troops',
};

interface KindWord {
  kind: EventKind;
  /** It counts only beside one of the event's people. */
  isWeak: boolean;
}

/** The kinds that a word of running text, in lower case, speaks of. */
export const KINDS_OF_WORD: ReadonlyMap<string, readonly KindWord[]> = invert();

function invert(): Map<string, KindWord[]> {
  const out = new Map<string, KindWord[]>();
  for (const [kind, words] of Object.entries(LINES)) {
    const [strong = '', weak = ''] = words.split(' ~ ');
    const add = (word: string, isWeak: boolean) =>
      out.set(word, [...(out.get(word) ?? []), { kind: kind as EventKind, isWeak }]);
    for (const word of strong.split(' ')) add(word, false);
    for (const word of weak.split(' ')) if (word !== '') add(word, true);
  }
  return out;
}
