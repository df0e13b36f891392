/** Sentence openings that lean on the sentence before; one or two words, lower case, sorted. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  `accordingly,additionally,after all,also,alternatively,and,another,as such,at that,besides,both,but,by contrast,
consequently,conversely,either,else,even so,for example,for instance,for that,furthermore,hence,however,in addition,
in contrast,in fact,in particular,in that,in turn,indeed,instead,likewise,meanwhile,moreover,namely,neither,
nevertheless,nonetheless,nor,of course,on top,one of,or,otherwise,rather,similarly,so,still,subsequently,that said,
then,therefore,thus,too,which,yet`
    .replace(/\n/g, '')
    .split(','),
);
