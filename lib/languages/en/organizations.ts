const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that make a capitalised name the name of a body when they stand in it; lower case, no dot. Sorted. */
export const BODY_WORDS = words(`
academy administration agency airlines airways alliance army assembly association authority bank battalion board
brigade bureau cabinet campaign cartel chamber church club co coalition college command commission committee company
confederation conference congress consortium corp corporation corps council court department directorate division
embassy enterprises federation force forces forum foundation front fund gmbh group guard guild hospital inc
industries initiative institute institution intelligence laboratories laboratory league legion ltd ministry mission
movement museum navy network news newspaper office orchestra organisation organization parliament partners party plc
police post press regiment registry reserve school secretariat senate service services society squad syndicate
taliban team television times treasury tribunal trust union united university`);

/** Last words that make a capitalised name a place. Lower case. Sorted. */
export const PLACE_WORDS = words(`
airport avenue bay beach boulevard bridge canyon city coast county creek desert district forest gulf harbor harbour
heights highway hill hills island islands isle lake mountain mountains ocean park peninsula plateau port province
republic river road sea square station strait street territory town valley village`);

/** Legal forms at the end of companies' names; lower case, no dot. Sorted. */
export const CORPORATE = words(
  'ag co corp corporation gmbh inc incorporated limited llc llp ltd nv plc pvt sa se spa',
);

/** Words after a company's own name that tell its trade or that it is one; lower case. Sorted. */
export const COMPANY_TAILS = words(`
air airlines airways automotive brands brewing capital chase chemical chemicals communications construction dynamics
electric electronics energy entertainment financial foods gold group grumman holdings industries international lines
logistics martin media minerals mining motor motors oil petroleum pharma pharmaceuticals power resources retail
sachs shipping software stanley steel stores systems technologies technology telecom`);
