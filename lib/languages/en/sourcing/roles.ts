/**
 * Nouns for people by what they do or are. Singular; plurals follow from them. Each may lead a name ('farmer Ann Lee')
 * and, with 'the', stand for somebody named before. Sorted.
 */
const ROLE_WORDS = `
academic accountant accuser activist actor actress adjutant administrator adviser advisor advocate agent aide
ambassador analyst anchor anthropologist archbishop archivist artist assemblyman assemblymember assemblywoman
assistant associate astronaut athlete attorney author ayatollah backer banker billionaire biographer biologist
bishop blogger boss broadcaster brother businessman businesswoman bystander campaigner candidate captain
cardinal caretaker celebrity ceo chair chairman chairperson chairwoman challenger champion chancellor chef
chemist chief citizen clergyman cleric climatologist co-author co-founder co-host coach collaborator colleague
collector colonel columnist comedian commander commentator commissioner comptroller congressman congresswoman
conservationist conservative constable consultant contender contractor contributor controller coordinator
coroner correspondent cosmologist councillor councilman councilor councilwoman counsel counselor counterpart
cousin creator critic curator customer daughter dean defendant defender delegate democrat demographer dentist
deputy designer detective developer diplomat director doctor donor driver ecologist economist editor educator
eldest emir emissary employee employer engineer entrepreneur envoy epidemiologist evangelist examiner executive
expert explorer farmer father fellow fighter filmmaker financier firefighter fisherman footballer forecaster
founder frontrunner general geographer geologist geophysicist goalkeeper governor grandfather grandmother
grandson guard guide head host humanitarian husband imam immigrant inmate insider inspector instructor
investigator investor jihadist journalist judge justice king landlord lawmaker lawyer leader lecturer legislator
liaison liberal librarian lieutenant lobbyist lord maker manager marine mathematician mayor mediator medic
member meteorologist midwife migrant militant millionaire minister missionary moderator monarch mother mp
musician naturalist negotiator neighbor neighbour neurologist neuroscientist nominee novelist nurse observer
officeholder officer official ombudsman operative operator organiser organizer outsider owner paediatrician pal
paramedic parent parishioner parliamentarian participant partner passenger passer-by pastor patient patriarch
pediatrician performer person petitioner pharmacist philanthropist philosopher photographer physician physicist
pilot pioneer plaintiff planner player poet policeman policewoman policymaker politician pollster pope porter
poster premier presenter president priest prince princess principal prisoner producer professor programmer
promoter prosecutor protester provost psychiatrist psychologist publicist publisher queen rabbi rancher rebel
recruiter referee reformer refugee registrar regulator rep reporter representative republican researcher
resident retiree reverend rival rower scholar scientist sculptor seaman secretary selectman seller senator
sergeant shareholder sheikh sheriff shopkeeper singer sister skipper socialist sociologist soldier solicitor son
source speaker specialist spokesman spokesperson spokeswoman spouse staffer star statesman statistician
strategist striker student superintendent supervisor supporter surgeon surrogate survivor suspect teacher
technician teenager theologian therapist tourist tracker trader trainer treasurer trooper trustee tutor tycoon
undersecretary user vendor vet veteran veterinarian vicar victim viewer villager violinist virologist
volcanologist volunteer voter warden whip whistleblower widow widower wife winner witness worker worshiper
worshipper writer
`;

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  wives: 'wife',
};

/** Singular role nouns. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(ROLE_WORDS.trim().split(/\s+/));

/** People who are never more than a crowd: plural words without a singular in the list above. Sorted. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  `activists aides allies americans analysts authorities backers children commentators conservatives critics crowds
defenders democrats detractors doctors economists environmentalists experts families fans foes friends greens
groups historians insiders investigators investors journalists lawmakers lawyers leaders legislators liberals
locals mediators members men military moderates neighbors neighbours observers officers officials operatives
opponents others parents participants pediatricians people pharmacists policymakers politicians pollsters
progressives proponents prosecutors protesters pundits readers rebels relatives republicans researchers
residents respondents rivals scholars scientists skeptics sources specialists staffers strategists students
supporters survivors townspeople troops users viewers villagers voters watchdogs women workers`.split(/\s+/),
);

/** The singular of a role noun, or null when the word is none. Lower case. */
export function roleNoun(lower: string): { singular: string; plural: boolean } | null {
  if (ROLE_NOUNS.has(lower)) return { singular: lower, plural: false };
  const irregular = IRREGULAR[lower] ?? irregularIn(lower);
  const singular =
    irregular ??
    (lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/(?<=(?:s|x|ch|sh))es$|s$/, ''));
  if (singular !== lower && ROLE_NOUNS.has(singular)) return { singular, plural: true };
  return CROWD_NOUNS.has(lower) ? { singular: lower, plural: true } : null;
}

function irregularIn(lower: string): string | null {
  return /(?:men)$/.test(lower) ? `${lower.slice(0, -3)}man` : null;
}

export const isRoleNoun = (lower: string): boolean => {
  const hyphen = lower.lastIndexOf('-');
  return roleNoun(lower) !== null || (hyphen > 0 && roleNoun(lower.slice(hyphen + 1)) !== null);
};

/** Words that end like doers and are none. Sorted. */
const NOT_AGENTS: ReadonlySet<string> = new Set(
  `answer behavior border cancer career center chapter character cluster color computer corner danger december
disaster encounter error factor favor flavor harbor horror however humor labor letter matter meter mirror
monster motor murder newsletter november number october offer order other paper popular power prayer quarter
remainder rumor sector september shelter shoulder similar soccer summer supper terror thriller together transfer
trigger twitter vapor war water weather whatever whether winter`.split(/\s+/),
);

/** Singular nouns for doers by their ending: 'commenter', 'censor', 'hobbyist'. */
export const isAgentNoun = (noun: string): boolean =>
  noun.length > 5 && /(?:er|or|ist|ian|eer)$/.test(noun) && !NOT_AGENTS.has(noun);
