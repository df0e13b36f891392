/** Nouns that fill news of every kind and say nothing about this one; singular, lower case, sorted. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `ability access account act action addition advance afternoon age agreement amount announcement answer approach area
article aspect attempt attention author back basis beginning benefit bit body call case cause center centre century
challenge chance change charge child choice circumstance claim clip colleague comment concern condition context copy
couple course day deal decade decision degree detail development difference difficulty direction discussion dozen
editor effect effort email end event evidence example experience expert extent face fact fan father feeling figure
focus form friend front future game goal good group growth guy half hand head help history home hope hour house
idea image impact importance incident increase individual information instance interest interview issue item job
journalist kind lack leader level life line list look lot majority man matter meaning meeting member message method
million mind minute moment month morning mother move name need news newspaper night note notice number obligation
offer official one opportunity option order outcome page paragraph part past percent percentage period person
photo photograph picture piece place plan point population position possibility post presence pressure problem
process product program programme progress project purpose quarter question range rate reader reason recent record
region relation report reporter request response rest result return rise risk role round rule scale scene season
second section sense series service set share shift show side sign site situation size society someone something
son sort source space speech staff stage start state statement step stop story stuff style subject success support
system talk team term test thing thought time title today tomorrow top total town turn two type use user value
version video view visit voice way website week weekend while woman word work worker world year yesterday zone`.split(
    /\s+/,
  ),
);
