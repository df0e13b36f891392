const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The words that fill the sentences of a language and hardly those of its neighbours; each list is sorted. */
export const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  da: words(
    'af at blev da de den der det efter eller er et for fra har hun ikke jeg kan med men når og om på sig skal som til var vi vil',
  ),
  de: words(
    'als an auch auf aus bei das dass dem den der des die durch ein eine einem einen einer er es für hat im ist mit nach nicht noch sich sie sind über um und von war wie wird zu zum zur',
  ),
  en: words(
    'a after an and are as at be been but by for from had has have he his in is it its more not of on or said she that the their they this to was we were which who will with would',
  ),
  es: words(
    'al como con de del el en es esta este fue ha han hay la las lo los más no o para pero por que se ser sin sobre son su sus también un una y ya',
  ),
  fr: words(
    "au aux avec c'est ce cette dans de des du elle en est et il ils la le les leur mais n'est ne nous on ont ou par pas plus pour qu'il que qui sa se ses son sont sur un une",
  ),
  id: words(
    'ada adalah akan atau bahwa dalam dan dari dengan di dia ini itu juga karena kata kepada ke mereka oleh pada para sebagai seperti tahun telah tersebut tidak untuk yang',
  ),
  it: words(
    'al alla anche che ci come con da dal dalla degli dei del della delle di e gli ha hanno i il in la le lo ma nel nella non per più questo se si sono su un una è',
  ),
  nl: words(
    'aan als bij dat de deze die dit door een en er geen had heeft het hij in is maar met naar niet nog of om ook op over te tot uit van voor was werd wordt ze zijn',
  ),
  no: words(
    'av at ble de den der det eller en er et etter for fra han har hun ikke jeg kan med men når og om på seg skal som så til var vi vil',
  ),
  pl: words(
    'a ale być co czy dla do go i ich jak jako jest jego już który która które ma na nie o od oraz po przez przed się są tak to tego tym w z za ze że',
  ),
  pt: words(
    'a ao aos as até com como da das de do dos e ela ele em entre era foi mais mas na nas no nos não o os ou para pela pelo por que se sem ser seu sua são também um uma à é',
  ),
  ro: words(
    'a ai al ale au care ca ce cu de din după este ei fi fost în la lui mai nu o pe pentru prin sa se sunt sau și un unei unui va',
  ),
  sv: words(
    'att av de den det dem du där efter eller en ett från för han har hon i inte jag kan man med men när och om på sedan sig som så till under var vi är',
  ),
  tr: words(
    'ama bir bu böyle çok da daha de değil diye en gibi göre hem her için ile ise kadar ki mi ne o olan olarak oldu olduğunu sonra ve veya ya',
  ),
  vi: words(
    'bị các cho có của cũng cùng đã đang để đến đó được hơn khi không là lại một này nhiều người những ở ra sẽ sự tại theo thì trong từ và vào về với',
  ),
};
