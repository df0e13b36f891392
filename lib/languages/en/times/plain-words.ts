/** Words that say nothing of what an event was about, as stems; sorted. Proper names are never here. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `  about across after again against all almost along already also although always american amid among and
another any april are around august away back became because become been before began begin behind being
below best better between beyond big both bring british brought but call came can central chinese come
conservativ could countrie country cut day death decade december deliver democrat democratic did die do
does down dozen during each early east eastern eight end ended enough even ever every face fall far
february few fifty first five follow for force forty four french friday from full gave general german get
give go good government great group grow had half hand has have he head held help her here high him his
hold home hour hous how hundr hundreds if in into it its itself january july june just keep kept kill know
known labour large last late later leader least leave led left less letter life lift like line little liv
live long lost lot made main make man many march mark matter may men might million minist monday month more
most mostly mov move movement much must nation national near nearly need never new next night nine no north
northern not nothing november now number october of off offic official old on once one only open or order
other our out over own part parti pass past peac people perhap place plan point polic polit political power
president public put quarter rais ran reach republican rest return right rise rose run russian said same
saturday saw say school second see sent september set seven several she shoot short should show shut side
since six sixth small so some soon south southern still stop such sunday take taken ten than that the their
them then there these they thing third thirty this those though thousand thousands three through thursday
time to today together told too took top toward town tuesday turn twelve twenty two uk under union until up
use very victor was way wednesday week well went were west western what when where whether which while who
whole whom whose why will win with within without woman women won word work world would yard year yet you
young`
    .trim()
    .split(/\s+/),
);
