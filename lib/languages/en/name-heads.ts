const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that make a name of two words or more the name of a body when they head it; lower case. Sorted. */
export const BODY_HEADS = words(`
academy administration agency airlines airways alliance assembly association authority bureau cabinet caucus club
coalition college commission committee commons company confederation congress consortium cooperative corporation
council department directorate federation foundation fund gazette group herald inc initiative institute institution
league legislature ltd ministry movement navy network newspaper nonprofit orchestra organisation organization
parliament party secretariat senate society tribunal tribune union university`);

/** The like for places, ways and buildings. Lower case. Sorted. */
export const PLACE_HEADS = words(`
airport avenue boulevard bridge county creek desert district districts highway island islands isles mountain
mountains municipality ocean peninsula province reservoir river road sea street township valley`);

/** The like for laws, events and works. Lower case. Sorted. */
export const THING_HEADS = words(`
accord accords act agreement award awards bill championship championships cup day election elections festival
marathon memorandum olympics pact prize protocol referendum resolution strip summit treaty trophy war`);

/** Words that make what follows the name of a thing when they open it. Lower case. Sorted. */
export const THING_OPENERS = words('battle cyclone hurricane operation storm super tropical typhoon war');

/** Words after which a given name is that of a storm; lower case. Sorted. */
export const STORMS = words('cyclone hurricane storm typhoon');

/** What follows a hyphen in words that describe a name and are no part of it: 'Oslo-based'. Sorted. */
export const DESCRIBING_TAILS = words(`
affiliated aligned allied appointed backed based born bred brokered built controlled dominated educated elected era
flagged funded held led linked listed made mandated occupied operated owned registered ruled run sponsored style
supported trained`);

/** Nouns that speak of a body, place or law told before when they stand alone: 'the Park'. Lower case. Sorted. */
export const BARE_HEADS = words(`
act agreement area bank city constitution county customs district division federation government hospital institute
island kingdom law ministry park prefecture province region republic section state treaty unit`);
