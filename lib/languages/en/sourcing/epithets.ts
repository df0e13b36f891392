const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Nouns by which news comes back to a person who has just been named, without having told the role before: 'the former
 * governor', 'the billionaire'. Not those that every story has several of ('the judge', 'the spokesman'). Singular, sorted.
 */
export const EPITHETS: ReadonlySet<string> = list(
  `actor actress author billionaire businessman businesswoman candidate ceo champion chancellor coach comedian
congressman congresswoman conservative democrat entrepreneur executive filmmaker footballer frontrunner governor
king lawmaker lawyer mayor millionaire minister mogul monarch musician nominee novelist player poet politician pope
premier president prince princess queen rapper republican secretary senator singer star striker tycoon winner
writer`,
);

/** Nouns by which news comes back to a company or another private body. Singular, sorted. */
export const COMPANY_NOUNS: ReadonlySet<string> = list(
  'airline automaker bank carmaker chain charity company conglomerate corporation firm giant manufacturer retailer utility',
);

/** Nouns by which news comes back to a news outlet. Singular, sorted. */
export const OUTLET_RETURNS: ReadonlySet<string> = list(
  'broadcaster channel daily magazine network newspaper outlet paper publication station tabloid',
);
