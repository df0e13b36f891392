import { encodeEvents } from '../../../lib/knowledge/events/format.ts';
import { type EventIndex, loadEventIndex } from '../../../lib/knowledge/events/index.ts';
import { readEventLine } from '../../../lib/knowledge/source/event-line.ts';

/** An index of a few events, told as in the source files. */
export function indexOf(lines: string): EventIndex {
  const events = lines
    .trim()
    .split('\n')
    .map((line) => readEventLine(line).event);
  return loadEventIndex(encodeEvents(events));
}

/** Events of made-up and real names to link to. */
export const SOME_EVENTS = indexOf(`
Pancho Villa Expedition | 1916-03-14..1917-02-07 | Mexico; United States; Columbus; Chihuahua | John J. Pershing; Pancho Villa; US Army | intervention invasion | 2 | Punitive Expedition | US columns under Pershing hunted Villa through Chihuahua after his raid on Columbus and came home without him.
Battle of Columbus (1916) | 1916-03-09 | United States; Columbus; New Mexico | Pancho Villa | battle | 3 | | Riders from across the border burned part of a small town in New Mexico before soldiers drove them off.
Easter Rising | 1916-04-24..1916-04-29 | Ireland; Dublin | Patrick Pearse; James Connolly | uprising | 1 | 1916 Rising | Rebels held the post office in Dublin for less than a week, and the executions that followed changed opinion.
World War II | 1939-09-01..1945-09-02 | Germany; United Kingdom; Soviet Union; United States; Japan | Adolf Hitler; Winston Churchill | war | 1 | WWII; Second World War; the Second World War | More people died than in any other conflict, and the order that followed still shapes most alliances.
Normandy landings | 1944-06-06 | France; Normandy; Omaha Beach | Dwight D. Eisenhower; Allied forces | invasion battle | 1 | D-Day; D-Day landings | Allied troops came ashore on five beaches and opened the western front that led to Berlin within a year.
Hungarian Revolution of 1956 | 1956-10-23..1956-11-04 | Hungary; Soviet Union; Budapest | Imre Nagy | revolution uprising | 1 | Hungarian Uprising | Soviet tanks ended twelve days in which Budapest had believed that it could leave the Warsaw Pact.
Suez Crisis | 1956-10-29..1956-11-07 | Egypt; United Kingdom; France; Israel; Suez Canal | Gamal Abdel Nasser; Anthony Eden | crisis invasion | 1 | Suez affair | Britain and France sent troops to the canal that Nasser had taken over and withdrew when Washington objected.
Presidency of Barack Obama | 2009-01-20..2017-01-20 | United States; Washington | Barack Obama; Joe Biden | presidency | 1 | Obama administration | Health insurance reform, a slow recovery and the raid on bin Laden marked eight years in the White House.
First presidency of Donald Trump | 2017-01-20..2021-01-20 | United States; Washington | Donald Trump; Mike Pence | presidency | 1 | first Trump administration | Tax cuts, tariffs and two impeachments marked the four years of the developer from New York in office.
2016 United States presidential election | 2016-11-08 | United States; Michigan; Pennsylvania | Donald Trump; Hillary Clinton | election | 1 | 2016 presidential election | Trump won more states although Clinton won more votes, which most forecasters had thought unlikely.
September 11 attacks | 2001-09-11 | United States; New York; Washington; Pennsylvania | al-Qaeda; Osama bin Laden | attack hijacking | 1 | 9/11; 9/11 attacks | Four hijacked airliners killed nearly three thousand people and sent American troops to Afghanistan for twenty years.
October 7 attacks | 2023-10-07 | Israel; Palestine; Gaza | Hamas | attack massacre | 1 | Oct. 7 attacks | Gunmen from Gaza killed about twelve hundred people in southern Israel and took some two hundred and fifty away.
New Deal | 1933-03-04..1939 | United States | Franklin D. Roosevelt | law era | 1 | | Public works, pensions and rules for banks were the answer of Roosevelt to years without jobs.
Civil Rights Act of 1964 | 1964-07-02 | United States; Washington | Lyndon B. Johnson | law | 1 | Civil Rights Act | Segregation in public places and bias in hiring became unlawful when Johnson signed what Kennedy had proposed.
Hurricane Maria | 2017-09-16..2017-10-02 | United States; Puerto Rico; Dominica | FEMA | disaster | 1 | | Winds and floods cut the power of a whole island for months and left a count of dead that was argued over.
Camp David Accords | 1978-09-17 | United States; Camp David; Egypt; Israel | Jimmy Carter; Anwar Sadat; Menachem Begin | treaty summit | 1 | Camp David | Thirteen days of talks in the woods of Maryland led to the first peace between Israel and a neighbour.
Watergate scandal | 1972-06-17..1974-08-09 | United States; Washington | Richard Nixon | scandal | 1 | Watergate | A burglary at party offices and the attempt to hide it ended with the only resignation of a president.
Vietnam War | 1955-11-01..1975-04-30 | Vietnam; United States; Saigon; Hanoi | Viet Cong; Lyndon B. Johnson | war | 1 | war in Vietnam | American troops left after years of fighting, and the north took Saigon two years later.
COVID-19 pandemic | 2020-01-30..2023-05-05 | World; China; Wuhan | World Health Organization | epidemic | 1 | coronavirus pandemic | A new virus closed schools and borders nearly everywhere and killed at least seven million people.
`);
