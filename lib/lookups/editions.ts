/** Language editions of Wikipedia that can be asked: those with more than 250,000 articles. Sorted. */
export const EDITIONS = [
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'eo',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fr',
  'he',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ms',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sh',
  'sr',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
] as const;

export type Edition = (typeof EDITIONS)[number];

/** Whether and when look-ups are made. */
export const LOOKUP_MODES = ['off', 'click', 'all'] as const;
export type LookupMode = (typeof LOOKUP_MODES)[number];
