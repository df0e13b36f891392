/** The parts of a newspaper, as its links and its addresses name them in several languages. */
export const SECTIONS =
  'news|nachrichten|noticias|politi(?:cs|k|que)|pol[íi]tica|sports?|deportes?|world|welt|monde|mundo|business|wirtschaft|[ée]conom(?:ie|ia|y)|econom[íi]a|opini[oó]n|meinung|entertainment|weather|wetter|obituaries|local|crime|national|international|panorama|ausland|inland|kultur|cultur[ea]|soci[ée]t[ée]|science|wissen|tech|lifestyle|cronaca|e-?paper|podcasts?|elections?|u\\.?s\\.?|europe';

/** What sites lead to that are no news: services, accounts, notices. In addresses, titles and links. */
export const SERVICES =
  'about(?: us)?|accessibility|account|agb|careers|cart|case studies|community|compare|conditions|contact(?: us)?|cookies?|customers|datenschutz|demo|docs|documentation|download|faqs?|features|forums?|help|home|impressum|imprint|jobs|legal|log-? ?in|members?|portfolio|pricing|privacy|products?|recipes|register|resources|reviews|search|services|shop|sign-? ?(?:in|up)|solutions|store|support|team|templates|terms|threads?|tools|user|viewtopic|webinars|wiki';
