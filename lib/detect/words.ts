/** The parts of a newspaper, as its links and its addresses name them in several languages. */
export const SECTIONS =
  'news|nachrichten|politi(?:cs|k|que)|pol[íi]tica|sports?|deportes?|world|business|wirtschaft|[ée]conom(?:ie|ia|y)|econom[íi]a|opini[oó]n|meinung|entertainment|weather|obituaries|local|crime|national|international|panorama|kultur|culture|science|tech|lifestyle|e-?paper|podcasts?|elections?|u\\.?s\\.?|europe';

/** What sites lead to that are no news: services, accounts, notices. In addresses, titles and links. */
export const SERVICES =
  'about(?: us)?|account|careers|cart|contact(?: us)?|customers|demo|docs|documentation|faqs?|features|forums?|help|home|impressum|legal|login|members?|pricing|privacy|products?|resources|reviews|services|shop|sign-? ?(?:in|up)|solutions|store|support|team|terms|threads?|tools|user';
