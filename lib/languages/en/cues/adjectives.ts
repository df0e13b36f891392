import type { SpeechAct } from '../../../report/types.ts';

/**
 * Adjectives that tell what somebody thinks or says after 'is', 'seems', 'feels'. One line: the word, `t` for a
 * 'that' or bare clause, `w` for a question clause, `i` for 'to' and a verb, `-` for none, then prepositions.
 */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const ADJECTIVE_GROUPS: readonly { act: SpeechAct; adjectives: readonly string[] }[] = [
  {
    act: 'other',
    adjectives: lines(`
      adamant t about,on
      apologetic - about
      blunt t about
      candid t about
      critical - of
      dismissive - of
      emphatic t about
      insistent t on
      outspoken - about,against,on
      supportive - of
      vocal - about
    `),
  },
  {
    act: 'thought',
    adjectives: lines(`
      afraid ti of
      alarmed t at,by,about
      amazed ti at,by
      angry t about,over,at,with
      anxious t about
      appalled t at,by
      ashamed ti of
      aware tw of
      cautious - about
      certain tw about,of
      comfortable - with
      concerned t about,with,over
      confident t in,of,about
      confused - about
      convinced t of
      curious w about
      delighted ti with,by
      disappointed ti in,with,by
      disgusted - by,with
      doubtful tw about,of
      encouraged ti by
      enthusiastic - about
      excited ti about,by
      fearful t of
      frustrated t with,by
      furious t at,about,with,over
      glad ti about
      grateful ti for,to
      happy ti about,with
      hesitant i about
      hopeful t about,for
      horrified ti by,at
      impressed ti by,with
      jealous - of
      leery - of
      mindful t of
      mistrustful - of
      nervous t about
      opposed - to
      optimistic t about
      outraged t by,at,over
      pessimistic t about
      pleased ti with,by
      positive t about
      proud ti of
      puzzled - by
      reluctant i -
      sad ti about
      satisfied t with
      scared ti of
      sceptical tw of,about
      shocked ti by,at
      skeptical tw of,about
      sorry ti for,about
      sure tw about,of
      surprised ti by,at
      suspicious t of,about
      thankful t for
      thrilled ti about,with,by
      unaware t of
      uncertain tw about,of
      uncomfortable - with,about
      unconvinced t by
      uneasy t about,with
      unhappy t about,with
      unsure w about,of
      upset t about,with,by,over,at
      wary - of
      weary - of
      worried t about
    `),
  },
  {
    act: 'planned',
    adjectives: lines(`
      adept - -
      committed i to
      determined i -
      eager i for
      intent - on
      keen i on
      prepared i -
      ready i -
      set i -
      unwilling i -
      willing i -
    `),
  },
];
