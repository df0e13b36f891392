const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address that only people bear, lower case without the dot. Sorted. */
export const HONORIFICS = words(`
dame dr fr hon lady lord madam madame messrs miss monsieur mr mrs ms mx pastor prof rabbi rev reverend señor señora
sheikh shri sir smt sri`);

/** Titles of office and rank that stand before a name, lower case without the dot. Sorted. */
export const TITLES = words(`
adm admiral aide airman alderman ambassador archbishop army assemblyman assemblywoman attorney ayatollah baron
baroness brig brigadier candidate capt captain cardinal ceo chairman chairperson chairwoman chancellor chef chief
cleric cmdr coach col colonel commander commissioner commodore comptroller congressman congresswoman constable
coroner councillor councilman councilwoman count countess cpl delegate deputy det detective dictator diplomat
director duchess duke economist emir emperor envoy executive founder gen general goalkeeper gov governor imam
inspector journalist judge justice king kingpin lawmaker lawyer leader lieutenant lt maj major manager marshal mayor
minister monsignor mp nurse officer official ombudsman patriarch photographer pope premier president prime prince
princess principal prisoner private professor prosecutor pvt queen rep reporter representative researcher sec
secretary sen senator sergeant sgt sheriff singer speaker spokesman spokesperson spokeswoman striker sultan
superintendent supt taoiseach teacher tsar undersecretary vice-president writer`);

/** Titles after which a capitalised word is a person's name, and which are no family names; lower case. Sorted. */
export const PERSON_TITLES = words(`
adm ambassador ayatollah brig capt cardinal cmdr col congressman congresswoman councillor councilman councilwoman
cpl det gen gov governor lt maj minister monsignor president prof rep representative sen senator sgt spokesman
spokesperson spokeswoman supt`);

/** What a minister or secretary is one of, between 'of' and the name; lower case. Sorted. */
export const PORTFOLIOS = words(`
agriculture commerce culture defence defense education energy finance health housing immigration interior justice
labor labour security state trade transport transportation treasury war`);
