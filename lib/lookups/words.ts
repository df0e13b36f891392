const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Roles that so many people have that one alone tells nobody apart. Lower case, singular, without what tells men and
 * women apart; sorted.
 */
export const COMMON_ROLES = words(`
activist actor adviser analyst artist author businessperson captain chair chief coach colleague
commander consultant director doctor economist editor employee engineer executive expert farmer founder head
historian journalist lawyer leader lecturer manager member officer official organizer owner partner player
politician professor reporter representative researcher resident scholar scientist singer soldier spokesperson
student teacher trader worker writer
`);

/** Words of a role phrase that name no role. Sorted. */
export const EMPTY_WORDS = words(`
a acting an and as at by current deputy ex first for former from her his in interim its known late new of old on
or s senior the their then to who with
`);
