import type { Office } from '../../report/types.ts';

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/**
 * Nouns that are a public office by themselves, lower case, singular, and the class of office they are of.
 * Longer ones first within a class, so that 'prime minister' is found before 'minister'.
 */
export const OFFICES: readonly { office: Office; nouns: readonly string[] }[] = [
  { office: 'head-of-government', nouns: words('prime minister, premier, taoiseach, chief minister, pm') },
  { office: 'diplomat', nouns: words('ambassador, envoy, diplomat, consul, chargé d’affaires, emissary') },
  {
    office: 'prosecutor',
    nouns: words('attorney general, district attorney, prosecutor, solicitor general'),
  },
  { office: 'court', nouns: words('chief justice, justice, judge, magistrate') },
  {
    office: 'minister',
    nouns: words(
      'chancellor of the exchequer, foreign secretary, home secretary, secretary of state, minister, undersecretary, secretary',
    ),
  },
  {
    office: 'legislator',
    nouns: words(
      `congressman, congresswoman, senator, sen, rep, representative, lawmaker, legislator, parliamentarian, mp, mep,
      assemblyman, assemblywoman, assemblymember, speaker, deputy`,
    ),
  },
  {
    office: 'local-government',
    nouns: words('mayor, councilman, councilwoman, councillor, councilor, alderman, governor, gov'),
  },
  {
    office: 'police',
    nouns: words(
      'sheriff, detective, constable, inspector, superintendent, trooper, policeman, policewoman, marshal',
    ),
  },
  {
    office: 'military',
    nouns: words(
      `admiral, adm, airman, brigadier, capt, col, colonel, general, gen, lieutenant, lt, maj, sailor, seaman, sergeant,
      sgt, soldier, commander`,
    ),
  },
  {
    office: 'head-of-state',
    nouns: words('president, king, queen, emperor, emir, monarch, sultan, crown prince'),
  },
  { office: 'regulator', nouns: words('regulator, ombudsman, comptroller') },
];

/** Nouns that are an office only for a public body, and the class they are of when it tells no other. */
export const POSTS: readonly { office: Office; nouns: readonly string[] }[] = [
  { office: 'spokesperson', nouns: words('spokesman, spokesperson, spokeswoman, press secretary') },
  {
    office: 'other',
    nouns: words(
      `administrator, adviser, advisor, aide, chair, chairman, chairwoman, chief, commissioner, coordinator, counsel,
      director, head, leader, member, officer, official, secretary-general`,
    ),
  },
];

/** Words of public bodies and the class of office of those who lead or serve them. Lower case. */
export const PUBLIC_BODIES: readonly { office: Office; nouns: readonly string[] }[] = [
  { office: 'intelligence', nouns: words('intelligence, cia, mi5, mi6, mossad, nsa, fsb, spy') },
  { office: 'police', nouns: words('police, sheriff, fbi, interpol, scotland yard, dea') },
  {
    office: 'military',
    nouns: words(
      'military, special operations, army, navy, air force, pentagon, armed forces, coast guard, marine corps, defense forces, defence forces',
    ),
  },
  {
    office: 'international-body',
    nouns: words(
      `united nations, u.n., un, nato, european union, european commission, eu, imf, world health organization, who,
      african union, unicef, unesco, iaea, osce, red cross`,
    ),
  },
  { office: 'court', nouns: words('court, tribunal, judiciary') },
  { office: 'prosecutor', nouns: words('prosecution service, attorney’s office') },
  {
    office: 'legislator',
    nouns: words('parliament, congress, senate, house of, knesset, bundestag, lawmakers, assembly'),
  },
  {
    office: 'regulator',
    nouns: words('regulator, watchdog, federal reserve, central bank, commission, authority'),
  },
  { office: 'local-government', nouns: words('city council, county, mayor, municipal, city') },
  {
    office: 'agency',
    nouns: words(
      `agency, bureau, department, ministry, government, white house, kremlin, downing street, embassy, consulate,
      cabinet, administration, customs, presidency, treasury, national security, foreign affairs`,
    ),
  },
];

/** Words that say the post is of a private body. Lower case. */
export const PRIVATE_BODIES: ReadonlySet<string> = new Set(
  `academy airline association bank board campaign charity church club college company corp corporation editor
federation firm foundation group hospital inc industry institute league ltd market marketing newspaper nonprofit party
sales school society studio team think-tank union university`.split(/\s+/),
);

/** Words that put an office in the past. Lower case. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'deposed ex former late one-time onetime ousted retired'.split(' '),
);
