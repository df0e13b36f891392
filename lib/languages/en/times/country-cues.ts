/** Capitals, seats of power, parties and states by which a text speaks of a country without naming it. Sorted. */
const LINES = `
Afghanistan|Kabul|Taliban
Argentina|Buenos Aires|Casa Rosada
Australia|Canberra|Sydney|Melbourne|Queensland|New South Wales
Austria|Vienna
Bangladesh|Dhaka
Belgium|Brussels
Brazil|Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro
Canada|Ottawa|Toronto|Quebec|Ontario|Alberta|British Columbia
Chile|Santiago
China|Beijing|Shanghai|Communist Party of China
Colombia|Bogotá|Bogota|FARC
Cuba|Havana
Czech Republic|Prague
Egypt|Cairo
Ethiopia|Addis Ababa|Tigray
France|Paris|Élysée|Elysee
Germany|Berlin|Bundestag|CDU|Munich
Greece|Athens
Haiti|Port-au-Prince
Hungary|Budapest|Fidesz
India|New Delhi|Delhi|Mumbai|Lok Sabha|BJP|Kashmir
Indonesia|Jakarta|Aceh
Iran|Tehran
Iraq|Baghdad|Mosul
Ireland|Dublin|Taoiseach|Dáil
Israel|Jerusalem|Tel Aviv|Knesset|Likud
Italy|Rome|Milan
Japan|Tokyo|Hiroshima
Kenya|Nairobi
Lebanon|Beirut|Hezbollah
Libya|Tripoli|Benghazi
Mexico|Mexico City|Chihuahua
Myanmar|Rangoon|Yangon|Rohingya
Nigeria|Lagos|Abuja|Boko Haram
North Korea|Pyongyang
Pakistan|Islamabad|Karachi|Lahore
Palestine|Gaza|West Bank|Hamas|Fatah
Philippines|Manila|Mindanao
Poland|Warsaw|Kraków
Russia|Moscow|Kremlin|Duma|Chechnya
Saudi Arabia|Riyadh
South Africa|Johannesburg|Cape Town|Pretoria|ANC|African National Congress
South Korea|Seoul
Spain|Madrid|Barcelona
Sudan|Khartoum|Darfur
Sweden|Stockholm
Syria|Damascus|Aleppo
Thailand|Bangkok
Turkey|Ankara|Istanbul
Ukraine|Kyiv|Kiev|Donbas|Crimea
United Kingdom|London|Downing Street|Westminster|Whitehall|Tory|Tories|House of Commons|House of Lords|Northern Ireland|Scotland|Wales|England|NHS|Belfast
United States|Capitol Hill|White House|Pentagon|Congress|Democrat|Democrats|Republican|Republicans|GOP|Supreme Court|Senate|FBI|CIA|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Chicago|Los Angeles|San Francisco|Dallas|Houston|Boston|Philadelphia
Venezuela|Caracas
Vietnam|Hanoi|Saigon
Zimbabwe|Harare`;

/** A name to the country that it speaks of. */
export const COUNTRY_CUES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...names] = line.split('|');
      return names.map((name): [string, string] => [name, country]);
    }),
);
