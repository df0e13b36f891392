// Names that go by one another, lower case: the full one first. Sorted.
const GROUPS = `
abigail abby
abraham abe
albert al bert
alexander alex sasha
alexandra alex sandra
alfred alf fred
andrew andy drew
anthony tony
antonio tony
barbara barb
benjamin ben
bernard bernie
bradley brad
cameron cam
catherine cathy kate
charles charlie chuck
charlotte charlie
christina chris tina
christine chris
christopher chris
daniel dan danny
david dave
deborah deb debbie
dennis denny
donald don
douglas doug
edward ed eddie ted
elizabeth beth betsy liz
eugene gene
francis frank
franklin frank
frederick fred
gerald gerry jerry
gregory greg
harold harry
henry hank harry
jacob jake
james jim jimmy
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
joseph joe
joshua josh
judith judy
katherine kate kathy katie
kenneth ken kenny
kimberly kim
lawrence larry
leonard len
louis lou
margaret maggie meg peggy
matthew matt
megan meg
michael mick mike
mitchell mitch
nancy nan
nathaniel nate
nicholas nick
pamela pam
patricia pat trish
patrick pat
peter pete
philip phil
phillip phil
rebecca becky
richard dick rich rick
robert bob bobby rob robbie
ronald ron
samantha sam
samuel sam
stephen steve
steven steve
susan sue
theodore ted teddy
theresa terry
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince
walter walt
william bill billy will
zachary zach`;

/** Each name to the others it may stand for. Two short forms of one name ('Bill', 'Will') are not joined. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = build();

function build(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const others = out.get(a) ?? new Set();
    out.set(a, others.add(b));
  };
  for (const line of GROUPS.trim().split('\n')) {
    const [full = '', ...shorts] = line.split(' ');
    for (const short of shorts) {
      join(full, short);
      join(short, full);
    }
  }
  return out;
}
