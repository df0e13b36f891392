/**
 * What the names that designers give to elements say about their content, as groups of whole words. A class of
 * `story-related__list` has the words story, related, list: never a substring, so 'shadow' is no ad.
 */
export const HINTS = {
  ad: 'ad ads adslot advert advertisement advertisements advertising adwrapper banner commercial dfp gpt native outbrain partner promoted revcontent sponsor sponsored taboola',
  article: 'article articlebody articlecontent articletext blogpost entry post story storybody',
  aside: 'aside asides complementary rail secondary sidebar widget widgets',
  body: 'body bodycopy bodytext content copy main maincontent paragraph paragraphs prose richtext text textblock wysiwyg',
  byline:
    'about author authors bio biography byline bylines contributor contributors profile reporter reporters vcard writer',
  caption: 'caption captions cutline figcaption figure legend photo photocaption',
  comment: 'comment comments commenting discuss discussion disqus livefyre replies reply respond responses',
  consent:
    'consent cookie cookies dialog gdpr lightbox modal onetrust overlay popover popup privacy toast tooltip',
  credit: 'copyright credit credits photographer rights source sources',
  date: 'date dated dateline datetime published pubdate time timestamp updated',
  embed: 'embed embedded iframe instagram oembed pinterest tiktok tweet youtube',
  fact: 'box callout factbox facts highlight highlights infobox inset keypoints sidebox takeaways',
  footer: 'bottom colophon foot footer footnote footnotes',
  header: 'header masthead top topbar',
  headline: 'hed headline heading title',
  hidden: 'accessibility hidden hide invisible noprint offscreen only print screenreader sr visuallyhidden',
  media:
    'audio carousel gallery image images img media mediaplayer photos picture player podcast slide slider slides slideshow video videos',
  meta: 'info meta metadata',
  nav: 'breadcrumb breadcrumbs menu nav navbar navigation pager pagination skip tabs toc',
  newsletter:
    'donate donation email form mailchimp newsletter newsletters optin signup subscribe subscription subscriptions',
  paywall: 'barrier locked meter metered paid paywall piano premium regwall subscriber',
  quote: 'blockquote pullquote quote quotation',
  related:
    'also card cards feed headlines item items latest linklist links list listing more morefrom mostpopular mostread next nextup popular previous promo readmore readnext recirc recommend recommendation recommendations recommended related seealso similar suggested suggestions teaser teasers tease trending zergnet',
  share:
    'addthis bookmark facebook follow share sharebar sharedaddy sharing social sociable twitter whatsapp',
  summary:
    'abstract dek deck description excerpt intro lead lede preamble standfirst subhead subheadline subtitle summary',
  tags: 'badge categories category eyebrow keyword keywords kicker label labels section tag tags taxonomy topic topics',
  tools: 'action actions btn button buttons control controls icon icons login toolbar tools utility',
} as const;

export type Hint = keyof typeof HINTS;

export const HINT_NAMES = Object.keys(HINTS) as Hint[];

/** One bit a group, in the order of the names. */
export const HINT_BIT = Object.fromEntries(HINT_NAMES.map((name, i) => [name, 1 << i])) as Record<
  Hint,
  number
>;

const BITS_OF_WORD = new Map<string, number>();
for (const name of HINT_NAMES) {
  for (const word of HINTS[name].split(' ')) {
    BITS_OF_WORD.set(word, (BITS_OF_WORD.get(word) ?? 0) | HINT_BIT[name]);
  }
}

/** Words that begin another: 'read' of 'readmore', so that only these are tried together with the next. */
const STARTS = new Set(
  'add also article author blog body bread call cite copy entry fact fig foot head headline image info key link live main media more most nav news next no off out over photo pop pub read rev screen see share side sign story sub text tool top visually wiki wysi'.split(
    ' ',
  ),
);

/** Splits 'articleBody-2__text' into article, Body, text. */
const WORDS = /[A-Z]?[a-z]+|[A-Z]+/g;
/** A name longer than this is data, not a name. */
const LONGEST_NAME = 300;

/** The groups whose words a class, id or role has, as bits; 0 for none. */
export function hintBits(name: string): number {
  let bits = 0;
  let before = '';
  for (const word of name.slice(0, LONGEST_NAME).match(WORDS) ?? []) {
    const lower = word.toLowerCase();
    bits |= BITS_OF_WORD.get(lower) ?? 0;
    if (before) bits |= BITS_OF_WORD.get(before + lower) ?? 0;
    before = STARTS.has(lower) ? lower : '';
  }
  return bits;
}
