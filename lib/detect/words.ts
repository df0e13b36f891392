/** The parts of a newspaper, as its links and its addresses name them in several languages. */
export const SECTIONS =
  'news|nachrichten|politi(?:cs|k|que)|pol[íi]tica|sports?|deportes?|world|welt|monde|mundo|business|wirtschaft|[ée]conom(?:ie|ia|y)|econom[íi]a|opini[oó]n|meinung|entertainment|weather|obituaries|local|crime|national|international|panorama|kultur|cultur[ea]|science|wissen|tech|lifestyle|e-?paper|podcasts?|elections?|u\\.?s\\.?|europe';

/** What sites lead to that are no news: services, accounts, notices. In addresses, titles and links. */
export const SERVICES =
  'about(?: us)?|account|careers|cart|case studies|community|contact(?: us)?|customers|demo|docs|documentation|download|events|faqs?|features|forums?|help|home|impressum|legal|login|members?|portfolio|pricing|privacy|products?|recipes|resources|reviews|services|shop|sign-? ?(?:in|up)|solutions|store|support|team|terms|threads?|tools|user|wiki';
