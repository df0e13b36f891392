/** A name of an event that holds only for articles of some years, or beside certain words. */
export interface EventPhrase {
  phrase: string;
  /** Title of the event in the index. */
  title: string;
  /** Publication years in which it means this event. */
  from: number;
  to: number;
  /** One of these must stand in the article; empty when nothing is needed. */
  beside: readonly string[];
}

// phrase | title | published from..to | beside; sorted by phrase. Lower case fits any case, capitals must be there.
const LINES = `
a man on the moon|Apollo 11|1970..|
a world war|World War II|1946..|
cold war|Cold War|1950..|Soviet; Russia; NATO; nuclear; communism
first world war|World War I|1914..|
great depression|Great Depression|1931..|
great recession|Great Recession|2009..|
Jan. 6|January 6 United States Capitol attack|2021..|Capitol; Trump
January 6th|January 6 United States Capitol attack|2021..|Capitol; Trump
man on the moon|Apollo 11|1970..|
Oct. 7|October 7 attacks|2023..|Israel; Israeli; Hamas; Gaza
October 7th|October 7 attacks|2023..|Israel; Israeli; Hamas; Gaza
second world war|World War II|1939..|
Sept. 11|September 11 attacks|2001..|terror; terrorist; terrorism; attacks; attack; towers; Qaeda; Afghanistan
September 11th|September 11 attacks|2001..|terror; terrorist; terrorism; attacks; attack; towers; Qaeda; Afghanistan
the 2008 crash|2007–2008 financial crisis|2008..|
the banking crisis|2007–2008 financial crisis|2009..2022|
the coronavirus crisis|COVID-19 pandemic|2020..|
the coronavirus pandemic|COVID-19 pandemic|2020..|
the COVID crisis|COVID-19 pandemic|2020..|
the covid pandemic|COVID-19 pandemic|2020..|
the financial crash|2007–2008 financial crisis|2009..|
the financial crisis|2007–2008 financial crisis|2009..|
the first moon landing|Apollo 11|1970..|
the global financial crisis|2007–2008 financial crisis|2008..|
the moon landing|Apollo 11|1970..|
the moon landings|Apollo program|1973..|
the pandemic|COVID-19 pandemic|2020..|
the subprime crisis|Subprime mortgage crisis|2007..|
the war on drugs|War on drugs|1972..|
the war on terror|War on terror|2001..|
the world war|World War II|1946..|
walked on the moon|Apollo program|1973..|
went to the moon|Apollo program|1973..|
world war broke out|World War II|1946..|
world war i|World War I|1914..|
world war ii|World War II|1939..|
world war two|World War II|1939..|
`;

export const EVENT_PHRASES: readonly EventPhrase[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [phrase = '', title = '', years = '', beside = ''] = line.split('|');
    const [from, to] = years.split('..');
    return {
      phrase,
      title,
      from: Number(from),
      to: to ? Number(to) : Number.POSITIVE_INFINITY,
      beside: beside.split('; ').filter((word) => word !== ''),
    };
  });
