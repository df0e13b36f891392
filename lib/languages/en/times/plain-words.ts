/** Words that say nothing of what an event was about, as stems; sorted. Proper names are never here. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `about across after again against all almost along already also although always among amid and another any are around away
back became because become been before began begin behind being below best better between beyond big both bring brought
but call came can come could country countrie cut day death decade did die do does dozen down during each early eight
end ended enough even ever every face fall far few fifty first five follow for force forty four from full gave get give
go good government great group grow had half hand has have he head held help her here high him his hold hour how hundr
if in into it its itself just keep kept kill know known large last late later least leave led left less life lift like
line little live long lost lot made main make man many mark matter may men might million month more most mostly move
much must near nearly need never new next night nine no not nothing now number of off old on once one only open or order
other our out over own part pass past peac people perhap place plan point power president public put quarter rais ran
reach rest return right rise rose run said same saw say second see sent set seven several she short should show shut
side since sixth six small so some soon still stop such take taken ten than that the their them then there these they
thing third thirty this those though thousand three through time to today together told too took top toward town turn
twelve twenty two under until up use very was way week well went were what when where whether which while who whole
whom whose why will with within without woman women word work world would yard year yet you young
american april august british central chinese conservativ december deliver democrat democratic east eastern february french friday
general german hous home hundreds january july june labour leader letter liv live march minist mov monday movement nation national north
northern november october offic official parti polit political polic republican russian saturday school september shoot south southern
sunday thousands thursday tuesday uk union victor win won wednesday west western`.split(/\s+/),
);
