import type { Office } from '../../../report/types.ts';

/**
 * Public offices by the words that name them. `own`: the word makes an official by itself ('senator'); otherwise the
 * body must be public ('director of the agency'). The first match in this order counts, so longer phrases come first.
 */
export interface OfficeWords {
  phrase: string;
  office: Office;
  own: boolean;
}

const entry = (office: Office, own: boolean, phrases: string): OfficeWords[] =>
  phrases
    .trim()
    .split('\n')
    .map((phrase) => ({ phrase: phrase.trim(), office, own }));

export const OFFICES: readonly OfficeWords[] = [
  ...entry(
    'spokesperson',
    false,
    `press secretary
     press officer
     communications director
     director of communications
     spokesman
     spokesmen
     spokespeople
     spokesperson
     spokespersons
     spokeswoman
     spokeswomen`,
  ),
  ...entry(
    'prosecutor',
    true,
    `attorney general
     attorneys general
     district attorney
     district attorneys
     solicitor general
     u.s. attorney
     us attorney
     state attorney
     state's attorney
     public prosecutor
     prosecutor
     prosecutors
     attorney-general`,
  ),
  ...entry(
    'international-body',
    true,
    `un secretary-general
     u.n. secretary-general
     secretary-general of the united nations
     u.n. secretary general
     un special rapporteur
     special rapporteur
     high commissioner
     european commissioner
     european commission president
     nato secretary general
     un official
     un officials
     u.n. officials`,
  ),
  ...entry(
    'head-of-government',
    true,
    `prime minister
     prime ministers
     premier
     taoiseach
     chancellor of germany
     german chancellor
     austrian chancellor
     head of government`,
  ),
  ...entry(
    'head-of-state',
    true,
    `president-elect
     head of state
     king
     queen
     emir
     sultan
     supreme leader
     crown prince`,
  ),
  ...entry(
    'minister',
    true,
    `secretary of state
     secretary of defense
     secretary of defence
     secretary of the treasury
     secretary of agriculture
     secretary of commerce
     secretary of education
     secretary of energy
     secretary of homeland security
     secretary of labor
     secretary of the interior
     secretary of transportation
     treasury secretary
     defense secretary
     defence secretary
     foreign secretary
     home secretary
     health secretary
     education secretary
     energy secretary
     commerce secretary
     labor secretary
     interior secretary
     transportation secretary
     agriculture secretary
     housing secretary
     justice secretary
     homeland security secretary
     veterans affairs secretary
     chancellor of the exchequer
     cabinet secretary
     deputy minister
     vice president
     vice-president
     undersecretary
     under secretary
     assistant secretary
     deputy secretary
     minister
     ministers`,
  ),
  ...entry(
    'legislator',
    true,
    `house speaker
     speaker of the house
     majority leader
     minority leader
     majority whip
     minority whip
     senate president
     committee chairman
     committee chairwoman
     ranking member
     member of parliament
     members of parliament
     member of congress
     members of congress
     state senator
     state representative
     senator
     senators
     sen
     sens
     representative
     rep
     reps
     congressman
     congressmen
     congresswoman
     congresswomen
     lawmaker
     lawmakers
     legislator
     legislators
     mp
     mps
     mep
     meps
     backbencher
     backbenchers
     parliamentarian
     parliamentarians
     assemblyman
     assemblywoman
     assemblymember
     senate leader
     house leader
     opposition leader
     delegate`,
  ),
  ...entry(
    'diplomat',
    true,
    `ambassador
     ambassadors
     envoy
     envoys
     diplomat
     diplomats
     consul
     consul general
     chief negotiator`,
  ),
  ...entry(
    'court',
    true,
    `chief justice
     supreme court justice
     judge
     judges
     justice
     justices
     magistrate
     court clerk`,
  ),
  ...entry(
    'police',
    true,
    `police chief
     chief of police
     police commissioner
     police officer
     police officers
     police
     sheriff
     sheriffs
     const
     constable
     cst
     insp
     detective
     detectives
     trooper
     troopers
     superintendent of police
     chief superintendent
     fire chief`,
  ),
  ...entry(
    'military',
    true,
    `chief of staff of the army
     joint chiefs
     military commander
     commander-in-chief
     defence force
     defense force
     general
     generals
     gen
     lt. gen
     maj. gen
     brig. gen
     admiral
     adm
     rear admiral
     vice admiral
     colonel
     col
     lt. col
     major
     maj
     captain in the army
     commander
     commanders
     lieutenant
     lt
     sergeant
     sgt
     military`,
  ),
  ...entry(
    'intelligence',
    true,
    `cia director
     director of national intelligence
     intelligence chief
     spy chief
     intelligence officer
     intelligence officers
     intelligence official
     intelligence officials`,
  ),
  ...entry(
    'local-government',
    true,
    `lieutenant governor
     lt. gov
     governor
     governors
     gov
     mayor
     mayors
     councillor
     councillors
     councilman
     councilmen
     councilwoman
     councilor
     councilors
     councilmember
     council leader
     council president
     county commissioner
     county executive
     city manager
     selectman
     supervisor of elections
     comptroller
     alderman`,
  ),
  ...entry(
    'regulator',
    true,
    `regulator
     regulators
     watchdog chief
     inspector general
     auditor general
     ombudsman`,
  ),
  ...entry(
    'head-of-state',
    false,
    `president
     presidents`,
  ),
  ...entry(
    'agency',
    false,
    `national security adviser
     national security advisor
     chief of staff
     administrator
     aide
     aides
     adviser
     advisers
     advisor
     advisors
     attorney
     auditor
     chair
     chairman
     chairwoman
     chancellor
     chief
     commissioner
     commissioners
     coordinator
     coroner
     counsel
     deputy
     director
     directors
     executive
     head
     inspector
     investigator
     investigators
     leader
     leaders
     manager
     medical examiner
     member
     members
     negotiator
     negotiators
     officer
     officers
     official
     officials
     personnel
     scientist
     scientists
     secretary
     staffer
     staffers
     superintendent
     worker
     workers`,
  ),
  ...entry(
    'other',
    true,
    `authorities
     censors
     firefighters`,
  ),
];
