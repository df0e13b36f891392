import type { EventKind } from '../../../knowledge/events/kinds.ts';

const LINES: Readonly<Record<EventKind, string>> = {
  abuse: 'abuse abused abuses abusing molested cover-up cover-ups',
  accident:
    'accident accidents collapse collapsed collision crash crashed crashes derailed derailment explosion leak meltdown sank sinking spill',
  amendment: 'amended amendment amendments ratification ratified constitutional',
  assassination:
    'assassin assassinated assassination assassinations assassinating gunned killed killing murder murdered shot slain slaying',
  attack:
    'attack attacked attackers attacks bomb bombed bombing bombings gunman gunmen hostage militants mass-shooting opened-fire raid shooting shootings stabbing struck terror terrorism terrorist terrorists',
  battle: 'battle battled battles defeat defeated fighting fought landings offensive victory',
  boycott: 'boycott boycotted boycotts',
  coup: 'coup coups deposed junta military ousted ouster overthrew overthrow overthrown putsch seized toppled toppling',
  crisis:
    'bailout bailouts bankruptcy collapse collapsed crash crashed crises crisis default defaulted depression devaluation downturn hostage inflation meltdown panic recession standoff',
  culture: 'album concert exhibition festival novel performance premiered',
  disaster:
    'cyclone deadliest disaster dead devastated earthquake eruption fire fires flood flooded flooding floods hurricane landslide quake storm tornado tsunami typhoon volcano wildfire wildfires',
  discovery: 'discovered discovery excavated found invented unearthed',
  election:
    'ballot ballots campaign campaigned candidacy candidate candidates caucus caucuses contest convention defeat defeated elect elected election elections electoral electorate landslide mandate nominated nomination nominee platform platforms poll polls presidential primaries primary race rerun runner-up vote voted voters votes voting win won',
  epidemic:
    'ebola epidemic flu infected infections influenza outbreak outbreaks pandemic plague quarantine virus',
  era: 'age era period regime rule years',
  exchange: 'exchange exchanged freed prisoner prisoners released swap swapped',
  famine: 'famine hunger starvation starved',
  founding: 'created creation established establishment formed founded founding inception',
  genocide:
    'atrocities exterminated extermination genocidal genocide killed killing killings massacred slaughter slaughtered',
  hijacking: 'hijack hijacked hijackers hijacking hostages skyjacking',
  independence: 'colonial colony freedom independence independent nationhood sovereignty',
  intervention:
    'airstrikes boots deployed deployment expedition incursion incursions intervened intervention invaded invasion landed landing marines military operation sent soldiers troops',
  invasion:
    'annexation annexed conquest crossed incursion incursions invade invaded invaders invading invasion occupied offensive overran tanks troops',
  law: 'act ban banned bill enacted law laws legislation outlawed passed reform signed statute',
  massacre:
    'crackdown gunned killed killing killings massacre massacred shooting shootings slaughter slaughtered',
  merger: 'acquired acquisition merged merger takeover',
  migration: 'exodus expelled expulsion fled migrants migration refugees resettled',
  movement: 'activism activists campaign marched movement movements',
  nuclear: 'atomic bomb detonated nuclear radiation reactor test tested tests weapon weapons',
  occupation: 'annexed occupation occupied occupying occupiers',
  partition: 'divided division partition partitioned split',
  premiership: 'cabinet government minister office premier premiership prime',
  presidency: 'administration office presidency president presidential term',
  protest:
    'crackdown demonstrated demonstration demonstrations demonstrators march marched marches protest protested protesters protests rallies rally uprising',
  referendum: 'ballot plebiscite referendum referendums voted vote voters',
  reign: 'abdicated abdication coronation crown crowned king monarch monarchy queen reign throne',
  revolution:
    'deposed fled ousted overthrew overthrow overthrown revolt revolution revolutionaries revolutionary toppled uprising',
  riot: 'looted looting riot rioted rioters rioting riots unrest violence',
  ruling: 'court decision overturned rule ruled ruling rulings struck verdict',
  sanction: 'embargo embargoes sanction sanctioned sanctions',
  scandal: 'accused corruption cover-up disgrace downfall impeached impeachment resign resigned scandal',
  siege: 'besieged blockade blockaded encircled hostage siege standoff',
  space:
    'astronaut astronauts cosmonaut landed launch launched lunar mission moon orbit probe rocket satellite shuttle space spacecraft',
  speech: 'address declared delivered oration remarks speech',
  sport: 'championship cup final games medal olympic olympics tournament world-cup',
  strike: 'labor miners strike strikers strikes striking union unions walkout workers',
  summit: 'conference meeting met negotiations summit talks',
  treaty:
    'accord accords agreement armistice cease-fire ceasefire convention deal pact pacts peace signed treaties treaty truce',
  trial:
    'acquittal acquitted convicted conviction court executed guilty jury prosecuted sentenced trial tried verdict',
  uprising:
    'crackdown crushed insurrection mutiny rebel rebelled rebellion rebels revolt revolted rose uprising',
  war: 'battlefield combat conflict fighting fought front hostilities troops war warfare wars',
};

/** Words of running text, lower case, that go with an event of a kind. */
export const KIND_WORDS: ReadonlyMap<EventKind, ReadonlySet<string>> = new Map(
  Object.entries(LINES).map(([kind, words]) => [kind as EventKind, new Set(words.split(' '))]),
);

/** The other way round: the kinds that a word speaks of. */
export const KINDS_OF_WORD: ReadonlyMap<string, readonly EventKind[]> = invert();

function invert(): Map<string, EventKind[]> {
  const out = new Map<string, EventKind[]>();
  for (const [kind, words] of KIND_WORDS) {
    for (const word of words) out.set(word, [...(out.get(word) ?? []), kind]);
  }
  return out;
}
