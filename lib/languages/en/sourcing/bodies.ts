import type { Office } from '../../../report/types.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const bodies: readonly [Office, string][] = [
  ['police', `constabulary police sheriff`],
  ['military', `army brigade coastguard military militia navy pentagon regiment troops`],
  ['prosecutor', `prosecution prosecutor prosecutors`],
  ['court', `court courts judiciary tribunal`],
  ['regulator', `regulator regulators`],
  ['legislator', `congress congressional knesset legislature parliament senate statehouse`],
  [
    'agency',
    `administration agencies agency authorities authority bureau cabinet census department departments embassy federal
government governments homeland kremlin ministry ministries treasury`,
  ],
  ['local-government', `borough county mayor's municipal municipality town township`],
];

/** Names that are public bodies only as they are written here: 'WHO' speaks, 'who' does not. */
const NAMES: readonly [Office, string][] = [
  [
    'international-body',
    `EU European-Union IAEA IMF Interpol NATO Nato OECD OPEC Opec UN UNESCO Unesco UNHCR UNICEF Unicef U.N U.N. WHO WTO`,
  ],
  ['military', `CENTCOM Guard IDF NORAD`],
  ['intelligence', `CIA GCHQ Intelligence MI5 MI6 Mossad NSA`],
  ['court', `Court`],
  ['regulator', `CPUC EPA FAA FCA FCC FDA FTC Fed Ofcom Ofsted SEC`],
  ['legislator', `Assembly House Lords Commons Bundestag Duma`],
  [
    'agency',
    `ATF CDC DEA Defra DHS DOJ FBI FEMA GAO HHS HUD ICE IRS MOD MoD NASA Nasa NHS NIH NOAA NWS State TSA USDA USGS VA`,
  ],
  ['local-government', `City Council County`],
];

const words = new Map<string, Office>();
for (const [office, text] of bodies) {
  for (const word of text.trim().split(/\s+/)) {
    words.set(word, office);
    words.set(`${word[0]!.toUpperCase()}${word.slice(1)}`, office);
  }
}
for (const [office, text] of NAMES) for (const word of text.trim().split(/\s+/)) words.set(word, office);

/** Office class for a word of a body's name as written, or undefined where it says nothing about being public. */
export const publicBody = (word: string): Office | undefined => words.get(word);

/** Phrases of more than one word. */
export const PUBLIC_BODY_PHRASES: readonly [string, Office][] = [
  ['air force', 'military'],
  ['armed forces', 'military'],
  ['border patrol', 'agency'],
  ['center for disease control', 'agency'],
  ['centers for disease control', 'agency'],
  ['central bank', 'regulator'],
  ['centre for disease control', 'agency'],
  ['coast guard', 'military'],
  ['downing street', 'agency'],
  ['emergency services', 'local-government'],
  ['european commission', 'international-body'],
  ['european union', 'international-body'],
  ['federal reserve', 'regulator'],
  ['fire department', 'local-government'],
  ['foreign office', 'agency'],
  ['grand jury', 'court'],
  ['health commission', 'agency'],
  ['health service', 'agency'],
  ['home office', 'agency'],
  ['international monetary fund', 'international-body'],
  ['national guard', 'military'],
  ['national institutes of health', 'agency'],
  ['national security council', 'agency'],
  ['public health', 'agency'],
  ['public utilities commission', 'regulator'],
  ['secret service', 'police'],
  ['securities and exchange commission', 'regulator'],
  ['united nations', 'international-body'],
  ['utilities commission', 'regulator'],
  ['weather service', 'agency'],
  ['white house', 'agency'],
  ['world bank', 'international-body'],
  ['world health organization', 'international-body'],
];

/** Words that make a body a private one, whatever else its name says. */
export const PRIVATE_BODY_WORDS: ReadonlySet<string> = list(
  `airline archdiocese association bank banks brand business campaign campaign's charity church churches club
coalition college companies company company's conference corp corporation diocese employer factory firm firms
foundation fund gop group groups hospital inc industry institute league llc ltd maker manufacturer network
newspaper ngo non-profit nonprofit organisation organization pac party plc political-party railway school
schools society store studio super-pac team think-tank union universities university utility vatican`,
);

/** Nouns for bodies that speak; with 'the' they stand for one named before. Sorted. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = list(
  `administration agency airline alliance archdiocese army association authority bank board body broadcaster bureau
business cabinet campaign center centre chain charity church city club coalition commission committee community
company conglomerate congress consortium cooperative corporation council country county court department diocese
district embassy federation firm force foundation fund government group hospital house industry institute
institution judiciary jury legislature lobby maker manufacturer military militia ministry monarchy movement
municipality museum nation nonprofit office operator organisation organization panel parliament party police
prosecution publisher regime regulator retailer school secretariat senate side society startup state store
studio syndicate team think-tank town treasury tribunal union university utility watchdog white-house`,
);

/** Nouns for documents and data that tell. Sorted. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = list(
  `account accounts act ad ads advert affidavit affidavits analyses analysis article articles assessment audit
autopsy bill biography blog book briefing bulletin calculations census chart complaint constitution contract
data database decree dispatch dispatches document documents dossier draft editorial email emails essay estimate
estimates evidence figures file files filing filings findings forecast form guidance guidelines history index
indictment inquiry investigation journal law lawsuit letter letters list manifesto manual measure memo memoir
memorandum memos message messages minutes notice numbers op-ed opinion order page pages paper papers passage
petition platform platforms poll polling polls post poster posts proclamation profile projection projections
proposal provision queries query recording records release report reports research resolution review rule ruling
sign statement statements statistics studies study subpoena suit survey surveys tallies tally text transcript
transcripts treaty tweet tweets verdict video videos warrant website work`,
);

/** Places of power that speak for a state. */
export const SEATS_OF_POWER: ReadonlySet<string> = list(
  `beijing brussels kremlin london moscow pentagon pyongyang tehran tokyo washington westminster whitehall`,
);

/** Adjectives that make 'officials', 'spokesman' and the like public. */
export const PUBLIC_ADJECTIVES: ReadonlySet<string> = list(
  `american british chinese congressional consular elected election electoral european federal foreign french
german government governmental iranian iraqi israeli japanese judicial law-enforcement local mexican military
ministerial municipal national palestinian parliamentary presidential provincial public regional russian saudi
senior south state state's syrian tax top turkish u.s ukrainian us western`,
);
