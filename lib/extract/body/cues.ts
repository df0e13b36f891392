/**
 * Turns of phrase that mark what stands beside an article: short lines that offer, ask or credit. Matched at the
 * start of a block, or anywhere in it, in lower case. Several languages, since pages of one often frame in another.
 */
export const CUES = {
  /** 'Read more: …' */
  more: /^(?:also (?:read|see)|continue reading|click here|don't miss|en savoir plus|explore more|find out more|first published|full coverage|further reading|go deeper|keep reading|know more|learn more|lee (?:también|más)|leer más|leggi anche|leia (?:mais|também)|les mer|lesen sie|les også|lire (?:aussi|la suite|plus)|läs (?:mer|också|även)|læs også|lue myös|má[sš]|mehr (?:zum|zu|dazu)|mehr:|more (?:from|on|about|news|stories|coverage)|more:|must[ -]reads?|next:|now read|previous:|read (?:also|the full|more|next|the)|read:|recommended|related|see (?:also|more)|see:|sieh|also on|suggested|top stories|trending|up next|ver también|view (?:all|more)|watch(?: live| more| now)?:|watch|what to (?:know|read)|you (?:may|might) (?:also )?(?:like|be interested)|zum thema)(?![\p{L}\p{N}])/u,
  /** 'Sign up for our newsletter' */
  ask: /(?:abonn(?:ez|ier|eer)|all rights reserved|become a (?:member|subscriber)|buy now|contact (?:us|the)|create an account|download (?:our|the) app|e-?mail (?:us|him|her|the|your)|enter your|follow (?:us|me|him|her|them|@|on|[a-z]+ on)|free trial|get (?:our|the (?:latest|best)|unlimited)|join (?:our|us|the conversation)|leave a comment|log ?in|newsletter|on (?:facebook|instagram|twitter|whatsapp|telegram)|our (?:app|channel|free|daily|weekly|terms)|privacy policy|register|send (?:us|tips)|share (?:this|on|via)|sign (?:up|in)|stay (?:up to date|informed)|subscri(?:be|ption|bers?)|suivez|support (?:our|us)|terms of (?:use|service)|thank you for|to your inbox|visit (?:our|us)|we use cookies|whatsapp|your (?:e-?mail|inbox|privacy))/,
  /** 'Photo: …', '(AP Photo/…)', '© …' */
  credit:
    /^(?:©|\(c\)|bild(?:er|quelle)?:|credits?:|courtesy|crédits?|f[ao]to(?:s|grafía|grafia)?\s*[:/]|file photo|fot\.|getty|image(?:s)?(?: source| credit)?\s*[:/]|photo(?:s|graph|graphy)?(?: credit)?\s*(?:[:/]|by)|picture(?:s)?\s*[:/]|quelle:|source\s*:|via |video(?: by)?\s*[:/])|(?:getty images|shutterstock|\/(?:afp|ap|reuters|epa|ntb)\b|(?:ap|file|handout|courtesy) photo|photo(?:graph)? (?:by|courtesy)|\(ap\)$|©)/,
  /** 'By …', 'Published …' */
  byline:
    /^(?:by|von|par|por|da|di|af|av|door|written by|posted (?:by|on|in)|published|publi(?:é|cado)|updated|last (?:updated|modified)|mis à jour|aktualisiert|stand:|reporting by|editing by|edited by|additional reporting|story by|reviewed by)(?![\p{L}\p{N}])/u,
  /** What stands after the end: 'Jane Doe is a reporter for …', 'The Associated Press contributed …' */
  bio: /(?:contributed (?:to|reporting)|copyright \d{4}|is (?:a|an|the) (?:[\w-]+ ){0,4}(?:reporter|editor|writer|journalist|correspondent|columnist|author|contributor|producer|fellow|professor)|covers? [\w ,-]+ (?:for|at)|can be reached|may not be (?:published|reproduced|reprinted)|this (?:article|story|piece|post) (?:was|is|has|originally|first|appeared)|originally (?:published|appeared)|views expressed|opinions expressed|@[a-z0-9_]{3,}|disclos(?:ure|aimer)|disclaimer|our standards|affiliate|commission)/,
} as const;

export type Cue = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as Cue[];

/** Beyond this length a block is told by its shape, and cues within it are chance. */
const LONGEST_CUED = 600;

/** Which cues a text has, in the order of the names. */
export function cuesOf(text: string): boolean[] {
  if (text.length > LONGEST_CUED) return CUE_NAMES.map(() => false);
  const lower = text.toLowerCase();
  return CUE_NAMES.map((name) => CUES[name].test(lower));
}
