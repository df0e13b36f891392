/** Words for where something was said: 'in an interview', 'at a rally', 'on Twitter'. They end what was said. Sorted. */
export const SETTINGS: ReadonlySet<string> = new Set(
  `ad address appearance article audience blog briefing broadcast call column conference conversation court debate
email essay event facebook hearing instagram interview interviews letter mail meeting memo message news
newspaper note op-ed podcast post posting press rally release remarks report reporters session show site speech
statement statements telegram television testimony tv tweet tweets twitter video website weibo x youtube`.split(
    /\s+/,
  ),
);

/** 'He said it was over, a claim that …': the writer speaks again after such a noun. Sorted. */
export const ASIDE_NOUNS: ReadonlySet<string> = new Set(
  `accusation allegation argument assertion challenge change charge claim comment contention idea move notion
number phrase point position practice prediction promise proposal reference remark rule sentiment shift sign
stance statement step suggestion tactic term theme threat view warning`.split(/\s+/),
);
