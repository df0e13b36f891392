import type { SpeechAct } from '../../../report/types.ts';

/**
 * Nouns that hold what somebody said, thought or means to do. One line: singular, plural ('-' for none), then how the
 * content follows: `t` 'that' or 'whether' clause, `i` 'to' and a verb, or prepositions. Sorted by noun in each act.
 */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const NOUN_GROUPS: readonly { act: SpeechAct; nouns: readonly string[] }[] = [
  {
    act: 'other',
    nouns: lines(`
      acknowledgment - t of
      admission admissions t of
      allegation allegations t of,about,against
      announcement announcements t of
      answer answers - about
      argument arguments t for,against,about
      assertion assertions t of
      assessment assessments t of
      assurance assurances t of
      claim claims t of,about
      comment comments t about,on
      complaint complaints t about,of,against
      conclusion conclusions t -
      confession confessions t of
      contention - t -
      declaration declarations t of
      denial denials t of
      estimate estimates t of
      explanation explanations t of,for
      finding findings t -
      insistence - t on
      notion notions t of
      objection objections t to
      prediction predictions t of,about
      proposal proposals ti for
      recommendation recommendations ti -
      remark remarks t about,on
      reminder reminders t of
      report reports t of
      revelation revelations t about,of
      ruling rulings t -
      statement statements t about,on
      suggestion suggestions t of
      testimony - t about
      warning warnings t of,about,against
    `),
  },
  {
    act: 'thought',
    nouns: lines(`
      anger - - at,over,about,toward
      assumption assumptions t -
      belief beliefs t in
      concern concerns t about,over
      confidence - t in
      conviction convictions t -
      desire desires i for
      disappointment - t with,over,at,about
      disdain - - for
      distrust - - of
      doubt doubts t about,over
      enthusiasm - - for,about
      expectation expectations t of,for
      fear fears t of,about,over
      frustration frustrations t with,over,at,about
      hope hopes t for,of
      idea ideas t of
      impression impressions t of
      opinion opinions t of,on,about
      optimism - t about
      outrage - - over,at,about
      perception perceptions t of
      realization - t of
      regret regrets t over,about
      sense - t of
      skepticism - t about,of,toward
      speculation - t about,over,on
      suspicion suspicions t of,about
      theory theories t about,of
      thought thoughts t of,on,about
      understanding - t of
      view views t of,on,about
      worry worries t about,over
    `),
  },
  {
    act: 'planned',
    nouns: lines(`
      agreement agreements i -
      aim aims i -
      ambition ambitions i -
      attempt attempts i -
      bid bids i for
      commitment commitments ti to
      decision decisions ti on
      determination - i -
      eagerness - i -
      effort efforts i -
      goal - i of
      intent - i -
      intention intentions i of
      oath - i -
      offer offers i of
      plan plans i for
      pledge pledges ti -
      promise promises ti of
      push pushes i for
      refusal - i -
      reluctance - i -
      resolve - i -
      threat threats ti of
      unwillingness - i -
      vow vows ti -
      willingness - i -
    `),
  },
  {
    act: 'other',
    nouns: lines(`
      accusation accusations t of,about,against
      advice - ti on
      advocacy - - of,for
      appeal appeals ti for,to
      attack attacks - on,against
      backlash - - to,against,over
      call calls ti for
      charge charges t of
      condemnation - - of
      criticism criticisms t of
      critique critiques - of
      debate debates - over,about,on
      demand demands ti for
      denunciation denunciations - of
      disapproval - - of
      discussion discussions - about,of,on
      dismissal - - of
      embrace - - of
      endorsement endorsements - of
      evidence - t of
      exhortation exhortations i -
      invitation invitations i -
      opposition - - to
      order orders ti for
      plea pleas ti for
      portrayal portrayals - of
      praise - - for,of
      question questions t about,over,of
      rebuke rebukes - of,to
      reference references - to
      rejection - - of
      request requests ti for
      response responses - to
      rumor rumors t of,about
      rumour rumours t of,about
      scrutiny - - of,over
      sign signs t of
      support - - for,of
      talk - t of,about
    `),
  },
];
