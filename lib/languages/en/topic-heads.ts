/**
 * Nouns that make a topic of the word before them, even where it stands once: 'fentanyl crisis', 'trade war'; singular,
 * sorted.
 */
export const TOPIC_HEADS: ReadonlySet<string> = new Set(
  `boycott ceasefire crisis drought election embargo epidemic famine genocide intervention massacre outbreak pandemic
referendum reform relation riot sanction scandal shortage smuggling summit tariff trafficking trial uprising war
warming`.split(/\s+/),
);
