/** Closed word classes of English, lower case, sorted. Contracted forms stand beside the words they are made of. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(
  `a all an another any both each either every half many more most much neither no one's other several some such
that the these this those`,
);

export const POSSESSIVES = list('her his its my our their whose your');

export const SUBJECT_PRONOUNS = list(
  `everybody everyone he he'd he'll he's he’d he’ll he’s i i'd i'll i'm i've it it'll it's it’ll it’s i’d i’ll i’m
i’ve nobody none nothing others she she'd she'll she's she’d she’ll she’s somebody someone something there
there's there’s they they'd they'll they're they've they’d they’ll they’re they’ve we we'd we'll we're we've
we’d we’ll we’re we’ve you you'd you'll you're you've you’d you’ll you’re you’ve`,
);

export const OBJECT_PRONOUNS = list(
  'herself him himself itself me myself ourselves them themselves us yourself',
);

export const PREPOSITIONS = list(
  `about above across after against ahead along alongside amid amidst among amongst around as at because before
behind below beneath beside besides between beyond by concerning despite down during except for from in inside
into like near of off on onto out outside over past per regarding since than through throughout to toward
towards under underneath unlike until up upon versus via with within without`,
);

export const SUBORDINATORS = list(
  'although because if lest once since though unless until whereas whether while',
);

export const COORDINATORS = list('& and but nor or so yet');

export const WH_WORDS = list('how what when where which who whom whose why');

export const MODALS = list(
  `can can't cannot can’t could couldn't couldn’t may might mightn't must mustn't shall should shouldn't shouldn’t
will won't won’t would wouldn't wouldn’t`,
);

export const BE = list(
  "am are aren't aren’t be been being is isn't isn’t was wasn't wasn’t were weren't weren’t",
);

export const HAVE = list("had hadn't hadn’t has hasn't hasn’t have haven't haven’t having");

export const DO = list("did didn't didn’t do does doesn't doesn’t don't don’t");

/** Adverbs that do not end in -ly and may stand between subject and verb. */
export const ADVERBS = list(
  `again ago all almost already also always anyway both clearly even ever further hence however instead just later
long maybe meanwhile moreover never nevertheless not now often once only otherwise perhaps quite rather really
repeatedly reportedly sometimes soon still then therefore though thus today together tomorrow too twice very
well yesterday`,
);

/** Nouns that tell when, not who: they never begin or end the name of a speaker. */
export const TIME_WORDS = list(
  `afternoon april august december evening fall february friday january july june last march may monday month
morning next night november october saturday september spring summer sunday thursday today tomorrow tonight
tuesday wednesday week weekend winter year yesterday`,
);

/** Adjectives without a telling ending that often stand before a noun. */
export const ADJECTIVES = list(
  `bad big black civil clear close criminal cultural current dead deep domestic early economic environmental far
federal fellow final financial first foreign former free full global good great green hard high historic huge
industrial international judicial key large last late left legal local long low main major many medical moral
municipal national natural new next nuclear old only open other own past personal political poor private
provincial public racial real red regional religious rich right rural same scientific second senior sexual short
similar small social strong technical third top traditional true unlikely urban veteran white whole wide wrong
young`,
);
