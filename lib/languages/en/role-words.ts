const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that stand between an article and a role noun, lower case. Sorted. */
export const ROLE_MODIFIERS = words(`
academic acting active-duty african agricultural air american arab armed assistant associate award-winning black
born breakaway campaign catholic centrist chief christian civil climate community congressional conservative
constitutional corporate country criminal cultural current cyber data defence defense democratic deposed deputy
designate diplomatic disgraced district domestic economic education election embattled emergency emeritus energy
environment environmental executive exiled exterior famed famous far-left far-right federal fellow female finance
financial first foreign former freelance full-time gay general global government health hereditary home housing
human immigrant immigration incoming independent indigenous industry influential intelligence interim interior
international investigative islamic jailed jewish junior justice labor labour late lead leading left-wing leftist
legal legendary liberal lifelong local long-time longtime main male managing marine media medical meteorological
military moderate money music muslim national nationalist naval new newly-elected night nonpartisan northern nuclear
one-time onetime opposition orthodox outgoing outspoken parliamentary part-time party permanent police policy polish
political popular presidential press prime prison prominent provincial public radical regional registered religious
renowned republican research resident retired right-wing rights rival ruling school science security self-described
self-proclaimed senior serving socialist software southern space special sports staff state student supreme tax tech
technology television trade transport transportation treasury tv two-time university upcoming veteran vice war
wealthy western white world young youth`);

/** Nouns for bodies, which tell what an organization is. Sorted. */
export const BODY_NOUNS = words(`
affiliate agency airline alliance arm army association authority automaker bank bloc board body branch brand
broadcaster bureau business cabinet carmaker carrier cartel chain channel charity church club coalition commission
committee community company confederation conference conglomerate consortium consultancy contractor cooperative
corporation council court daily department developer division faction federation firm force forum foundation fund
gang giant government group hospital initiative institute institution laboratory league lender lobby lobbyist
magazine maker manufacturer militia ministry monitor monthly movement museum nation network newspaper nonprofit
office operator organisation organization outlet paper parent parliament partnership party platform portal producer
project provider publication publisher regulator retailer school section service site society start-up startup
station subsidiary supplier tank team television think-tank tribunal union unit university utility watchdog website
weekly wing`);

/** Nouns for places. Sorted. */
export const PLACE_NOUNS = words(`
area base border borough bridge camp capital center centre city coast colony community country county crossing
district enclave exporter field hamlet home hub island kingdom lake landmark metropolis mountain municipality nation
neighborhood neighbourhood outpost peninsula plateau port power producer province region republic resort river road
seat site state stronghold suburb territory town township valley village ward zone`);

/** Nouns for laws, works and other things that bear names. Sorted. */
export const THING_NOUNS = words(`
accord act agreement aircraft album app award bacteria bill book campaign charter code contest convention cup deal
device disease documentary drone drug event festival film game holiday hurricane initiative jet language law measure
medicine missile model movie novel operation pact pathogen pipeline plan platform play policy prize program
programme project protocol race report rocket satellite scheme series ship show software song spacecraft species
standard statute storm strain submarine summit system tournament treaty vaccine vessel virus war weapon`);
