/** A country or region whose people's name is a name of its own. Facts of general knowledge. */
export interface Country {
  name: string;
  /** Other names in running text; abbreviations with and without dots. */
  aliases: readonly string[];
  /** Adjectives and names of people: 'Mexican', 'Mexicans'. */
  demonyms: readonly string[];
}

// name | other names | demonyms; sorted by name.
const LINES = `
Afghanistan||Afghan,Afghans
Africa||African,Africans
Albania||Albanian,Albanians
Algeria||Algerian,Algerians
Andorra||Andorran,Andorrans
Angola||Angolan,Angolans
Argentina||Argentine,Argentines,Argentinian,Argentinians
Armenia||Armenian,Armenians
Asia||Asian,Asians
Australia||Australian,Australians
Austria||Austrian,Austrians
Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris
Bahamas|the Bahamas|Bahamian,Bahamians
Bahrain||Bahraini,Bahrainis
Bangladesh||Bangladeshi,Bangladeshis
Barbados||Barbadian,Barbadians
Belarus||Belarusian,Belarusians
Belgium||Belgian,Belgians
Belize||Belizean,Belizeans
Benin||Beninese
Bhutan||Bhutanese
Bolivia||Bolivian,Bolivians
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians
Botswana||
Brazil||Brazilian,Brazilians
Brunei||Bruneian,Bruneians
Bulgaria||Bulgarian,Bulgarians
Burkina Faso||Burkinabe
Burundi||Burundian,Burundians
Cambodia||Cambodian,Cambodians
Cameroon||Cameroonian,Cameroonians
Canada||Canadian,Canadians
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans
Catalonia||Catalan,Catalans
Central African Republic|C.A.R.|
Chad||Chadian,Chadians
Chechnya||Chechen,Chechens
Chile||Chilean,Chileans
China|People's Republic of China|Chinese
Colombia||Colombian,Colombians
Comoros||Comorian,Comorians
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC|Congolese
Costa Rica||Costa Rican,Costa Ricans
Crimea||Crimean,Crimeans
Croatia||Croat,Croatian,Croatians,Croats
Cuba||Cuban,Cubans
Cyprus||Cypriot,Cypriots
Czech Republic|Czechia|Czech,Czechs
Denmark||Danish,Dane,Danes
Djibouti||Djiboutian,Djiboutians
Dominica||
Dominican Republic||Dominican,Dominicans
East Timor|Timor-Leste|Timorese
Ecuador||Ecuadorean,Ecuadorian,Ecuadorians
Egypt||Egyptian,Egyptians
El Salvador||Salvadoran,Salvadorans
England||English
Equatorial Guinea||Equatoguinean,Equatoguineans
Eritrea||Eritrean,Eritreans
Estonia||Estonian,Estonians
Eswatini|Swaziland|Swazi,Swazis
Ethiopia||Ethiopian,Ethiopians
Europe||European,Europeans
Fiji||Fijian,Fijians
Finland||Finnish,Finn,Finns
France||French,Frenchman,Frenchwoman
Gabon||Gabonese
Gambia|the Gambia|Gambian,Gambians
Gaza|Gaza Strip|Gazan,Gazans
Georgia||Georgian,Georgians
Germany||German,Germans
Ghana||Ghanaian,Ghanaians
Greece||Greek,Greeks
Greenland||Greenlander,Greenlanders,Greenlandic
Grenada||Grenadian,Grenadians
Guatemala||Guatemalan,Guatemalans
Guinea||Guinean,Guineans
Guinea-Bissau||
Guyana||Guyanese
Haiti||Haitian,Haitians
Honduras||Honduran,Hondurans
Hong Kong||Hong Konger,Hong Kongers
Hungary||Hungarian,Hungarians
Iceland||Icelander,Icelanders,Icelandic
India||Indian,Indians
Indonesia||Indonesian,Indonesians
Iran|Islamic Republic of Iran|Iranian,Iranians
Iraq||Iraqi,Iraqis
Ireland|Republic of Ireland|Irish,Irishman,Irishwoman
Israel||Israeli,Israelis
Italy||Italian,Italians
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians
Jamaica||Jamaican,Jamaicans
Japan||Japanese
Jordan||Jordanian,Jordanians
Kazakhstan||Kazakh,Kazakhs,Kazakhstani
Kenya||Kenyan,Kenyans
Kosovo||Kosovan,Kosovans,Kosovar,Kosovars
Kurdistan||Kurd,Kurdish,Kurds
Kuwait||Kuwaiti,Kuwaitis
Kyrgyzstan||Kyrgyz
Laos||Lao,Laotian,Laotians
Latvia||Latvian,Latvians
Lebanon||Lebanese
Lesotho||Basotho
Liberia||Liberian,Liberians
Libya||Libyan,Libyans
Liechtenstein||
Lithuania||Lithuanian,Lithuanians
Luxembourg||Luxembourger,Luxembourgers
Madagascar||Malagasy
Malawi||Malawian,Malawians
Malaysia||Malaysian,Malaysians
Maldives|the Maldives|Maldivian,Maldivians
Mali||Malian,Malians
Malta||Maltese
Mauritania||Mauritanian,Mauritanians
Mauritius||Mauritian,Mauritians
Mexico||Mexican,Mexicans
Micronesia||Micronesian,Micronesians
Moldova||Moldovan,Moldovans
Monaco||Monegasque
Mongolia||Mongolian,Mongolians
Montenegro||Montenegrin,Montenegrins
Morocco||Moroccan,Moroccans
Mozambique||Mozambican,Mozambicans
Myanmar|Burma|Burmese
Namibia||Namibian,Namibians
Nauru||Nauruan,Nauruans
Nepal||Nepalese,Nepali,Nepalis
Netherlands|Holland,the Netherlands|Dutch,Dutchman,Dutchwoman
New Zealand||New Zealander,New Zealanders
Nicaragua||Nicaraguan,Nicaraguans
Niger||Nigerien,Nigeriens
Nigeria||Nigerian,Nigerians
North Korea|D.P.R.K.,DPRK,Democratic People's Republic of Korea|North Korean,North Koreans
North Macedonia|Macedonia|Macedonian,Macedonians
Northern Ireland||Northern Irish
Norway||Norwegian,Norwegians
Oman||Omani,Omanis
Pakistan||Pakistani,Pakistanis
Palau||Palauan,Palauans
Palestine|Palestinian territories|Palestinian,Palestinians
Panama||Panamanian,Panamanians
Papua New Guinea|P.N.G.,PNG|
Paraguay||Paraguayan,Paraguayans
Peru||Peruvian,Peruvians
Philippines|the Philippines|Filipina,Filipino,Filipinos,Philippine
Poland||Pole,Poles,Polish
Portugal||Portuguese
Puerto Rico||Puerto Rican,Puerto Ricans
Qatar||Qatari,Qataris
Romania||Romanian,Romanians
Russia|Russian Federation|Russian,Russians
Rwanda||Rwandan,Rwandans
Samoa||Samoan,Samoans
San Marino||
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis
Scotland||Scot,Scots,Scottish
Senegal||Senegalese
Serbia||Serb,Serbian,Serbians,Serbs
Seychelles|the Seychelles|
Sierra Leone||Sierra Leonean,Sierra Leoneans
Singapore||Singaporean,Singaporeans
Slovakia||Slovak,Slovaks
Slovenia||Slovene,Slovenes,Slovenian,Slovenians
Solomon Islands||Solomon Islander,Solomon Islanders
Somalia||Somali,Somalian,Somalis
Somaliland||Somalilander,Somalilanders
South Africa||South African,South Africans
South Korea|R.O.K.,ROK,Republic of Korea|South Korean,South Koreans
South Sudan||South Sudanese
Soviet Union|U.S.S.R.,USSR|Soviet,Soviets
Spain||Spaniard,Spaniards,Spanish
Sri Lanka||Sri Lankan,Sri Lankans
Sudan||Sudanese
Suriname||Surinamese
Sweden||Swede,Swedes,Swedish
Switzerland||Swiss
Syria||Syrian,Syrians
Taiwan|Republic of China|Taiwanese
Tajikistan||Tajik,Tajiks
Tanzania||Tanzanian,Tanzanians
Thailand||Thai,Thais
Tibet||Tibetan,Tibetans
Togo||Togolese
Tonga||Tongan,Tongans
Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians
Tunisia||Tunisian,Tunisians
Turkey|Turkiye,Türkiye|Turk,Turkish,Turks
Turkmenistan||Turkmen
Tuvalu||Tuvaluan,Tuvaluans
Uganda||Ugandan,Ugandans
Ukraine||Ukrainian,Ukrainians
United Arab Emirates|Emirates,U.A.E.,UAE|Emirati,Emiratis
United Kingdom|Britain,Great Britain,U.K.,UK|British,Briton,Britons
United States|America,U.S.,U.S.A.,US,USA,United States of America|American,Americans
Uruguay||Uruguayan,Uruguayans
Uzbekistan||Uzbek,Uzbeks
Vanuatu||ni-Vanuatu
Vatican|Holy See,Vatican City|
Venezuela||Venezuelan,Venezuelans
Vietnam|Viet Nam|Vietnamese
Wales||Welsh
West Bank||
Western Sahara||Sahrawi,Sahrawis
Yemen||Yemeni,Yemenis
Yugoslavia||Yugoslav,Yugoslavs
Zambia||Zambian,Zambians
Zimbabwe||Zimbabwean,Zimbabweans`;

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

export const COUNTRIES: readonly Country[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', aliases, demonyms] = line.split('|');
    return { name, aliases: list(aliases), demonyms: list(demonyms) };
  });

/** Every name and other name, as written without a leading 'the', to its country. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, ...country.aliases].map((name): [string, Country] => [name.replace(/^the /, ''), country]),
  ),
);

/** 'Mexican', 'Mexicans' to the country. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => country.demonyms.map((name): [string, Country] => [name, country])),
);
