/** States and regions of the past, small ones, and bodies that act like states, that events happened in. */
export const FORMER_STATES: ReadonlySet<string> = new Set(
  `Abbasid Caliphate|Ancient Rome|Antarctica|Arctic|Assyria|Austria-Hungary|Aztec Empire|Babylon|Bengal|Biafra|Bohemia
British India|British Malaya|Burma|Byzantine Empire|Caribbean|Carthage|Castile|Ceylon|Congo Free State|Cook Islands
Crimea|Czechoslovakia|Dagestan|Dutch East Indies|East Germany|East Pakistan|European Union|Falkland Islands
Faroe Islands|French Indochina|French Polynesia|Gibraltar|Gold Coast|Guadeloupe|Guam|Holy Roman Empire|Hyderabad
Inca Empire|Judea|Kiribati|Macau|Macedonia|Mali Empire|Martinique|Mongol Empire|Mongolia|Mughal Empire|New Caledonia
North America|Northern Mariana Islands|North Vietnam|Orange Free State|Ottoman Empire|Papal States|Persia|Prussia|Puerto Rico|Republic of the Congo|Rhodesia
Roman Empire|São Tomé and Príncipe|Serbia and Montenegro|South America|South Vietnam|Space|Tanganyika|Transvaal|Western Sahara|West Germany
World|Yugoslavia|Zaire|Zanzibar`.split(/[|\n]/),
);
