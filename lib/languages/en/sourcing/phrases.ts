import type { Source } from '../../../report/types.ts';

/** How a story says that somebody did not answer, or denied. Patterns over lower-case text after the speaker. */
export const RESPONSES: readonly { response: NonNullable<Source['response']>; pattern: RegExp }[] = [
  {
    response: 'declined',
    pattern:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:\w+ ){0,2}(?:comment|be interviewed|to (?:comment|answer|respond|discuss|elaborate|say))/,
  },
  {
    response: 'declined',
    pattern:
      /\b(?:would|did|could) not comment\b|\bhad no (?:immediate )?comment\b|\b(?:wouldn|didn)['’]t comment\b/,
  },
  {
    response: 'no-reply',
    pattern:
      /\b(?:(?:did|has|have|had) not (?:immediately |yet )?|(?:didn|hasn|haven|hadn)['’]t (?:immediately |yet )?)(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)? (?:\w+ ){0,3}(?:calls?|messages?|emails?|requests?)|answer(?:ed)?)/,
  },
  {
    response: 'no-reply',
    pattern:
      /\b(?:could not|couldn['’]t) (?:immediately )?be reached\b|\bwas not (?:immediately )?available (?:for comment|to comment)\b/,
  },
  { response: 'denied', pattern: /\b(?:has |have |had )?(?:\w+ly )?den(?:ied|ies|y|ying)\b/ },
];

/** Why a source is not named. Patterns over lower-case text; the match is the reason. */
export const ANONYMITY: readonly RegExp[] = [
  /\b(?:who |and )?(?:spoke|speaking|talked|asked|requested|insisted|was granted|were granted)(?: \w+){0,4} (?:condition of )?anonymity[^.;]*/,
  /\bon (?:the )?condition of anonymity[^.;,]*(?:,? (?:because|as|since|to|for)[^.;]*)?/,
  /\b(?:who )?(?:asked|declined|refused|requested|wished|did not want|didn['’]t want|wanted)(?: \w+){0,2} (?:not )?to be (?:named|identified|quoted by name)[^.;]*/,
  /\b(?:who )?(?:was|were|is|are) not authori[sz]ed to (?:speak|discuss|comment|talk)[^.;]*/,
  /\bspoke on background[^.;]*/,
];
