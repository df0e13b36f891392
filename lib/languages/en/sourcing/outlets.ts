/** News outlets by full name or usual short form, lower case, without 'the'. Sorted. */
export const OUTLETS: ReadonlySet<string> = new Set(
  `abc
abc news
afp
agence france-presse
al arabiya
al jazeera
al-arabiya
ap
associated press
atlantic
axios
bbc
bbc news
bild
bloomberg
bloomberg news
boston globe
breitbart
breitbart news
buzzfeed
buzzfeed news
cbc
cbc news
cbs
cbs news
channel 4 news
chicago tribune
cnbc
cnn
daily beast
daily caller
daily express
daily mail
daily mirror
daily telegraph
der spiegel
economist
el país
financial times
forbes
foreign policy
fox
fox business
fox news
globe and mail
guardian
haaretz
hill
huffington post
huffpost
independent
intercept
itv
itv news
kyodo
le monde
los angeles times
miami herald
mother jones
msnbc
nation
national review
nbc
nbc news
new republic
new york post
new york times
new yorker
newsweek
npr
observer
pbs
politico
propublica
reuters
rolling stone
rte
sky news
slate
sun
sydney morning herald
tass
telegraph
time
times
times of israel
times of london
usa today
vanity fair
vice
vox
wall street journal
washington examiner
washington free beacon
washington post
washington times
wired
wsj
xinhua`.split('\n'),
);

const OUTLET_ENDING =
  /(?: (?:bee|broadcasting corporation|chronicle|courier|dispatch|examiner|gazette|globe|herald|inquirer|journal|magazine|mail|mirror|news|news agency|newspaper|observer|post|press|press agency|radio|register|review|star|sun|telegraph|television|times|tribune|tv))$/;

/** Whether a name is that of a news outlet, by the list or by its last word. */
export function isOutletName(name: string): boolean {
  const key = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');
  return (
    OUTLETS.has(key) || OUTLET_ENDING.test(` ${key}`.trimStart()) || OUTLETS.has(key.replace(/\.com$/, ''))
  );
}

/** Nouns for outlets. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  `broadcaster daily magazine newspaper newspapers outlet outlets tabloid`.split(' '),
);
