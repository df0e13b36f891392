/**
 * Verbs that state something in public though they are no verbs of saying: who does this is a source of the story.
 * Base forms, sorted.
 */
export const STATEMENT_VERBS: ReadonlySet<string> = new Set(
  `accuse admonish advise advocate applaud argue ask assail attack believe bemoan berate blame blast call castigate
caution characterize commend complain condemn congratulate credit criticise criticize decry defend demand
denounce deny deplore deride describe dismiss disparage dispute document dub emphasize endorse estimate expect express
fault fear forecast hail hint hope indicate lambast lambaste lament laud liken list mock object oppose outline pledge
portray praise predict project promise question rebuff rebuke rebut refute reject renounce request ridicule
scold show slam stress suggest suspect tease thank threaten underscore urge voice vow warn welcome worry`.split(
    /\s+/,
  ),
);
