/** Nouns that fill news of every kind and say nothing about this one; singular, lower case, sorted. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `ability access according account act action addition advance afternoon age agency agreement ahead amount
announcement answer anyone anything approach area article aspect attempt attention author authority back basis
beginning benefit billion bit body boss bottom boy bunch business button call case cause center centre century
chairman challenge chance change charge chief child choice circumstance citizen city claim class clip
colleague comment company concern condition context copy count country couple course crowd date daughter day
deal death decade decision degree department detail development difference difficulty direction director
discussion district dollar door dozen edge editor effect effort email employee end event everyone everything
evidence example executive expectation experience expert extent eye face fact fan father fear feeling field
fight figure film finding floor focus foot force form freedom friend front function future game girl goal good
government group growth guide guy half hand head help history home hope hour house idea image impact
importance incident increase individual influence information instance institute institution interest
interview issue item job journalist kind king lack lady land leader letter level life light line list look lot
love majority maker man manager matter meaning means measure meeting member message meter method metre middle
million mind minister minute moment month morning mother move name nation nature need negotiation network news
newspaper night no nobody note nothing notice number object obligation occasion offence offer official one
operation opinion opportunity option order organisation organization other others outcome owner page pair
paragraph parent part party passage past patient percent percentage period person photo photograph picture
piece place plan platform player plenty point politician population position possibility post power practice
presence president pressure price prime principle problem process product program programme progress project
proposal provision public purpose quality quarter question quote race range rate reader reality reason recent
record reference regime region relation relative report reporter reputation request requirement resource
response responsibility rest result return right rise risk road role room round row rule run sale scale scene
season second secretary section sector seen sense series service session set setting sex share shift shop show
side sign site situation size society someone something son sort source space speech spokesman spokesperson
spokeswoman staff stage standard start state statement step stop store story strategy street strength
structure study stuff style subject success sum support supporter surface system table talk target task
teacher team tension term test thanks thing thought thousand threat time title today tomorrow tool top total
town track tradition treatment trend trip trouble truth turn two type unit use user value variety version
victim video view vision visit voice way website week weekend weight whatever while whilst wife wind witness
woman wonder word work worker world year yes yesterday zone`.split(/\s+/),
);

/** Words that make a generic noun no more telling: 'few months', 'first quarter'; lower case, sorted. */
export const VAGUE_QUALIFIERS: ReadonlySet<string> = new Set(
  `best better big certain common different few fifth final first five former four fourth full good great high
highest important key large largest last late latest least low lowest main major many more most much new newest next
old other own possible previous real recent same second several similar single sixth small special third top total
various well whole wide`.split(/\s+/),
);

/** Words that no concept begins with: 'ongoing crisis' is a crisis; lower case, sorted. */
export const EMPTY_QUALIFIERS: ReadonlySet<string> = new Set(
  `certain current different entire few latest many more most much ongoing other overall own possible potential
previous recent same several similar such various`.split(/\s+/),
);
