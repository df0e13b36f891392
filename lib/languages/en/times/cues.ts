const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a number: how it is meant. */
export const APPROXIMATORS: ReadonlyMap<string, 'over' | 'under' | 'about'> = new Map([
  ['about', 'about'],
  ['almost', 'about'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['at least', 'over'],
  ['barely', 'about'],
  ['close to', 'about'],
  ['exactly', 'about'],
  ['fewer than', 'under'],
  ['just over', 'over'],
  ['just under', 'about'],
  ['less than', 'under'],
  ['more than', 'over'],
  ['nearly', 'about'],
  ['over', 'over'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['well over', 'over'],
]);

/** A number before one of these counts or measures; it is no year. Lower case, sorted. */
export const UNITS = list(
  `  acres apartments applicants attendees barrels beds billion bodies books bottles boxes bytes calories cars
cases cc cents children civilians cm companies copies customers deaths degrees delegates detainees dollars
employees entries euros families feet fires firms flights followers ft gallons grams guests guns hectares
homes horsepower hotels hours houses inches inmates islands jobs kg kilograms kilometers kilometres kilos
km kph lbs letters likes liters litres lives members meters metres migrants mile miles million minutes mm
mph nautical numbers objects officers ounces pages participants passengers patients pc people percent
petitions photos pieces pixels places points police pounds prisoners products protesters protestors psi
pupils refugees residents respondents retweets rooms rounds rpm rupees schools seats seconds shares sheep
ships shops signatures sites soldiers species sq square staff steps stores students submissions supporters
survivors tanks tickets times tonnes tons towns trees trillion trips troops trucks tweets units users
vehicles victims villages volunteers voters votes watts ways weapons women words workers writers yards
years yen`,
);

/** A number after one of these is a name or an address, a price or a measure. Lower case, sorted. */
export const NUMBERED = list(
  `  a320 airbus apartment apt article beaufort bill boeing box bus channel chapter class code ext extension f
fax figure flight freeway gate highway hwy interstate item km line lot magnitude model no nos number page
pages paragraph part phone platform room rooms route section sector size squadron suite tel ticket train
unit verse volume x`,
);

/** Counting words that make a round number a number: 'about 2000', but 'around 1900' stays a year after 'in'. */
export const COUNTING = list(
  'about almost approximately around nearly over roughly some totaling totalling up',
);

/** Words of streets: '1600 Pennsylvania Avenue'. Lower case, sorted. */
export const STREETS = list(
  'ave avenue block blvd boulevard court ct drive highway lane ln place plaza rd road square st street way',
);

/** Makes of cars: '1987 Chevrolet' tells a model. Lower case, sorted. */
export const CAR_MAKES = list(
  `  acura audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc honda
hyundai infiniti jaguar jeep kia lamborghini lexus lincoln mazda mercedes mercedes-benz mercury mini
mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault rolls-royce saab saturn subaru
suzuki tesla toyota volkswagen volvo vw`,
);
