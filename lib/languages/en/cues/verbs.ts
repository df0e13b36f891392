import type { SpeechAct } from '../../../report/types.ts';

/**
 * Verbs that attribute, grouped by act and by whether they colour what is told. One entry: the verb (see inflect.ts for
 * irregular and doubled forms), its frames, and the prepositions that its content may stand after.
 *
 * Frames: `c` clause with or without 'that' (`f` beside it: a bare one only with its verb in sight); `t` clause with 'that' only; `q` quotation; `w` question clause; `n` noun
 * phrase; `i` 'to' and a verb; `g` '-ing'; `o` object, then 'to', 'of', 'for', 'as' or a clause; `r` the person told
 * stands first ('told him that'); `x` the subject is part of what is told ('appears to be'); `-` none.
 */
export interface VerbGroup {
  act: SpeechAct;
  loaded: boolean;
  verbs: readonly string[];
}

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** How something was uttered: only with a quotation. */
const MANNER = lines(`
  banter q
  beam q
  begin/began/begun q
  bellow q
  blare q
  blurt q
  boom q
  cackle q
  cheer q
  chortle q
  chuckle q
  coo q
  croon q
  deadpan+ q
  demur+ q
  drawl q
  exult q
  gasp q
  go/went/gone~on q
  grin+ q
  groan q
  hiss q
  holler q
  howl q
  interrupt q
  laugh q
  mouth q
  murmur q
  nod+ q
  persist q
  proffer q
  purr q
  rasp q
  roar q
  shrug+ q
  sing/sang/sung q
  smile q
  sniff q
  sob+ q
  start q
  stutter q
  thunder q
  wail q
  whimper q
  wink q
  yelp q
`);

const SAID = lines(`
  acknowledge tqngw
  add cfq
  advise tqor against
  affirm cqn
  agree tq
  announce tqn
  answer tq
  apologize q for
  appeal q for,to
  argue cq for,against,over
  ask qwor for,about
  assert cq
  assure tqr
  attest t to
  beg qoi for
  bemoan qn
  caution tqr against,about
  challenge qo
  chant q
  chide q
  clarify tqn
  comment q on,about
  complain tq about,of
  concede/conceded/conceded cq
  conclude cq
  confide tq
  confirm tqn
  continue q
  counter tq
  criticise q
  criticize q
  cry q
  declare tqno
  deliver q
  demand tqn
  deny tqg
  describe q
  detail qnw
  determine tw
  dictate t
  dispute tnq
  elaborate q on
  emphasise tqnw
  emphasize tqnw
  estimate cqn
  exclaim cq
  explain tqnw
  expound nw on
  find/found/found t
  forecast/forecast/forecast tn
  gush q
  hint tq at
  implore qo
  indicate tqnw
  inform r
  inquire qw about,into
  instruct tqo
  interject q
  intone q
  joke cq about
  lament tqn
  lecture q
  maintain cfq
  mention tqn
  mumble q
  muse tq about,on
  mutter q
  narrate q
  note tqn
  notify r
  observe tqn
  offer q
  opine tq
  order tqo
  plead qi for
  point~out cqn
  pray q
  predict tqn
  proclaim tqn
  pronounce q
  propose tqngi
  protest tqn
  quip+ tq
  quote q
  reaffirm tqn
  reassure tqr
  recall tqng
  recite q
  recommend tqng
  recount tqnw
  reflect q
  reiterate tqn
  relay tn
  remark tq on
  remind tqr of
  repeat tqn
  reply tq
  report cqn on,about
  request tqn
  respond tq
  restate tqn
  retort tq
  rule t
  say/said/said cqw
  scream q
  shout q
  shriek q
  sigh q
  specify tqnw
  stammer q
  state cqnw
  stipulate t
  stress tqn
  submit tq
  suggest cqg
  sum+ q
  summarize qn
  swear/swore/sworn cqi
  tell/told/told cqr of,about
  testify cq to,about
  underline tn
  underscore tnq
  urge tqo
  utter q
  voice qn
  volunteer tq
  warn cqro of,about,against
  whisper tq
  yell q
`);

const SAID_LOADED = lines(`
  admit+ cqnrg to
  allege cqn
  assail qno
  attack qno
  bark q
  berate qo
  blast qno
  boast cq of,about
  brag+ cq of,about
  claim cfqni
  confess tq to
  contend cq
  crow q
  decry qn
  deride qno
  fire q
  fume tq about
  gripe tq about
  grouse tq about
  growl q
  grumble tq about
  insinuate tq
  insist cq on
  lash q
  moan tq about
  mock qno
  posit tq
  profess tqi
  purport i
  rail q against
  rant tq about
  rave q about
  reveal tqnw
  scoff tq at
  slam qno
  snap q
  sneer q at
  tout qno
  vent q
  whine tq about
`);

const WROTE = lines(`
  blog+ cq about
  caption q
  editorialize tq
  email q
  message q
  pen+ q
  post tq
  publish q
  read/read/read tq
  retweet tqn
  sign q
  text tq
  tweet tqn about
  write/wrote/written cqw of,about
`);

const THOUGHT = lines(`
  appreciate nqw
  assume cn
  await n
  believe cqn in
  bet/bet/bet c on
  care w about
  consider now
  deem o
  deserve x
  desire ni
  disagree tq with
  disapprove q of
  disbelieve n
  disdain n
  dislike ng
  distrust n
  doubt ctnw
  dread ng
  envisage nog
  envision nog
  envy n
  expect cnoi
  fancy n
  fear cnqi for
  feel/felt/felt cq about
  figure t
  foresee/foresaw/foreseen tn
  forget/forgot/forgotten tnw about
  forgive n
  gauge n
  guess cqw
  hate nigq
  hope cqi for
  imagine cnogw
  infer+ t
  interpret o
  judge ow
  know/knew/known cnw about,of
  learn tw of,about
  like nig
  loathe n
  long i for
  love nigq
  marvel tq at
  mind g
  miss n
  notice tnw
  perceive no
  ponder nwq
  prefer+ nig
  presume c
  question nwq
  realise cnw
  realize cnw
  reason tq
  reckon cq
  recognise tnow
  recognize tnow
  regard no
  regret tngq
  rejoice tq in
  relish ng
  remember cngwq
  resent ng
  respect n
  sense cn
  speculate tq about,on
  surmise tq
  suspect cn
  sympathize q with
  think/thought/thought cqwo of,about
  trust cn
  understand/understood/understood tnw
  value n
  view no
  want inqo
  wish cqin for
  wonder qw about
  worry ctqw about,over
  yearn i for
`);

const PLANNED = lines(`
  agree i on
  aim i for
  angle - for
  aspire i to
  choose/chose/chosen iw
  commit+ ig to
  consent i to
  consider g
  contemplate gn
  decide tiwq on,against
  decline i
  determine i
  elect i
  hesitate i
  intend ing
  mull gn
  offer i
  opt i for
  plan+ ig on,for
  pledge tiqn
  plot i
  prepare i for
  promise tinqr
  refuse i
  resolve ti
  scramble i
  seek/sought/sought ni
  strive/strove/striven i for
  threaten tiqgo
  try i
  vow tiqn
  weigh gnw
`);

const OTHER = lines(`
  abhor+ n
  accept nt
  acclaim n
  accuse qo
  admire n
  admonish qo
  adore n
  advertise n
  advocate nqg for
  aggravate x
  allow t for
  allude - to
  anger n
  anticipate tng
  appear x
  applaud nqo
  approve ng of
  assess nwo
  authorize no
  back n
  backtrack - on
  balk - at
  ban+ no
  bash n
  belittle no
  blame nqo
  boycott n
  brand o
  broach n
  call qnog for,on
  call~on o
  call~out no
  campaign i for,against
  castigate nqo
  celebrate nq
  censure no
  champion n
  characterize o
  chime~in q
  cite nq
  clamor i for
  commend nqo
  compare no
  compliment no
  concur tq with
  condemn nqo
  condone n
  congratulate nqo
  contradict n
  convince or
  credit no
  criticise ngo
  criticize ngo
  debate nwqg
  debunk n
  defend nqo
  define o
  demand i
  demonize no
  denigrate no
  denounce nqo
  deny n
  depict o
  deplore nq
  deride no
  describe ow
  diagnose no
  dictate nw
  direct o
  disavow n
  discount n
  discourage no
  discredit n
  discuss nqgw
  dismiss nqo
  disown n
  disparage nqo
  document tn
  dub+ o
  echo nqt
  encourage noq
  endorse no
  enlist no
  enthuse q
  entice o
  espouse n
  exhort oq
  expose n
  express nq
  extol+ no
  fault no
  favor ng
  favour ng
  fire~back q
  forbid/forbade/forbidden o
  frame o
  front n
  glorify n
  grill nq
  hail nqo
  highlight nq
  hit~back q at
  hype n
  identify no
  imply tn
  impugn n
  insult nq
  invite no
  invoke n
  jeer n
  joke i
  justify n
  label o
  lambast nqo
  lambaste nqo
  lampoon n
  lash~out - at,against
  laud nqo
  lay~out nw
  liken o
  list n
  lobby io for,against
  malign n
  mean/meant/meant ct
  misrepresent n
  mistake no
  mourn nq
  name no
  negotiate n
  object tq to
  oppose nqg
  outline nqw
  overstate n
  pan n
  peddle n
  permit o
  persuade or
  petition o for
  pillory n
  pitch n
  play~down n
  play~up n
  portray o
  praise nqo
  preach n
  press o for
  pressure o
  project tno
  pronounce no
  prove tnw
  push i for
  push~back - against,on
  quiz n
  quote no
  raise n
  rap+ n
  reassert n
  rebuff n
  rebuke nqo
  rebut+ nq
  recant n
  refer+ o to
  refute nqt
  reject nqo
  renounce n
  repudiate nq
  request no
  rescind n
  retract n
  revile n
  ridicule nqo
  rip+ n
  rule g
  rule~out ng
  savage n
  scold nqo
  scorn n
  see/saw/seen o
  seem x
  set~out in
  shoot~back q
  show/showed/shown ctnw
  sign~off - on
  signal tni
  skewer n
  smear no
  speak/spoke/spoken q of,about,against
  speak~out q against,for
  spell~out nw
  spurn n
  stump - for
  suggest n
  support ngq
  talk q about,of
  taunt nqo
  tease nqt
  thank nqo
  toast n
  trash n
  trumpet n
  unveil n
  uphold/upheld/upheld n
  vilify no
  vindicate n
  voice n
  vouch - for
  weigh~in q on
  welcome nq
`);

export const VERB_GROUPS: readonly VerbGroup[] = [
  { act: 'said', loaded: false, verbs: MANNER },
  { act: 'said', loaded: false, verbs: SAID },
  { act: 'said', loaded: true, verbs: SAID_LOADED },
  { act: 'wrote', loaded: false, verbs: WROTE },
  { act: 'thought', loaded: false, verbs: THOUGHT },
  { act: 'planned', loaded: false, verbs: PLANNED },
  { act: 'other', loaded: false, verbs: OTHER },
];
