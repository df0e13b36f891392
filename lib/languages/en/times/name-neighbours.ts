const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After the name of an event these make another name of it: 'Vietnam War Memorial', 'Brexit Party'. Sorted. */
export const NAME_GOES_ON = list(
  `  Academy Act Album Archive Arena Association Avenue Award Awards Band Books Bridge Building Cathedral
Cemetery Center Centre Channel Church Club College Commission Committee Council Day Education Families
Festival Film Foundation Fund Gallery Gang Group Hall Hospital Hotel Institute Island Lane Library Line
Medal Memorial Monument Museum Orchestra Papers Park Party Plaza Prize Project Reader Records Remembrance
Report Road School Series Society Square Stadium Station Statue Street Studies Survivors Team Theater
Theatre Tower Trail Trust Truth University Veterans`,
);

/** After a name in one word these go with it and leave it what it is: 'Watergate Hearings'. Sorted. */
export const NAME_ENDS = list(
  `Affair Anniversary Attack Attacks Conflict Crisis Day Disaster Era Generation Hearings Massacre Period Referendum Scandal Trial
Trials War Years`,
);

/** A word with a capital before the name of an event that leaves it what it is. Sorted. */
export const NAME_STAYS = list(
  `  A After Although America's Amid An And As At Before Britain's But By Despite During Even Following For
From His If In Instead Its Japan's Just Like Post Pre Since So That The Their This Though Throughout Today
Under Unlike Until When While With Without World Yet`,
);

/** Works of art and what performs them: the film 'Pearl Harbor'. Sorted. */
export const WORKS = list(
  `  album anime band biopic blockbuster book documentary drama episode film films game memoir miniseries
movie movies musical novel opera play podcast remake rock sequel series show sitcom song soundtrack
starring thriller trilogy`,
);

/** Words that, after a ruler's name, mean the time in office. Sorted. */
export const ERA_WORDS =
  'administration|administrations|cabinet|era|government|premiership|presidency|White House|years';

/** Last words of names that are no surnames: 'Islamic State', 'Dallas Police Department'. Sorted. */
export const NO_SURNAMES = list(
  `  Administration Agency Air Airlines Alliance Army Assembly Association Authority Bank Board Brigade
Brigades Bureau Church City Club Coalition Command Commission Committee Company Conference Congress
Corporation Corps Council Court Crescent Cross Department Division Empire Family Federation Force Forces
Foundation Front Fund Government Group Guard Guards House Industries Institute Jihad Jury Kingdom League
Liberation Ministry Mission Movement Nation National Nations Navy Network Office Organisation Organization
Pact Panthers Parliament Party Patrol People Police Power Powers Regiment Republic Resistance Revolution
School Senate Service Services Society State States Strip Times Tribunal Troops Union Unionists United
University Volunteers War Workers World`,
);
