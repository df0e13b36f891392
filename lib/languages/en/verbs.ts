/**
 * Common verbs that report nothing by themselves, so that the edges of clauses can be seen. Reporting verbs have a
 * list of their own. Base forms, sorted; irregular ones are followed by past and participle: `go/went/gone`.
 */
export const COMMON_VERBS: readonly string[] = `
abandon abolish accompany achieve acquire act adapt adopt affect afford aid alter amend amount anger appoint
approach arise/arose/arisen arrest arrive assist attach attend attract avoid bar base bear/bore/borne
beat/beat/beaten become/became/become begin/began/begun bind/bound/bound bite/bit/bitten block blow/blew/blown
board boost borrow bother break/broke/broken bring/brought/brought bristle broadcast/broadcast/broadcast
build/built/built burn buy/bought/bought cancel capture carry cast/cast/cast catch/caught/caught cause change
charge check choose/chose/chosen clash clean clear climb cling/clung/clung close collapse collect combine
come/came/come commit compare compel compete complete conduct connect consist constitute contain continue
contribute control convict cope cost/cost/cost count cover crack crash create creep/crept/crept cross crush
cut/cut/cut damage dare date deal/dealt/dealt decline decrease dedicate defeat define delay delete deliver
deploy deport deposit deprive derive deserve destroy detain develop devote die differ dig/dug/dug diminish dip
disappear discover displace distribute dive divide do/did/done dominate donate double draft drag drain
draw/drew/drawn drift drink/drank/drunk drive/drove/driven drop earn ease eat/ate/eaten edit elect eliminate
embrace emerge employ enable encounter end enforce engage enhance enjoy ensure enter escape establish evacuate
evolve exceed exclude execute exercise exist expand experience explode expose extend face fade fail
fall/fell/fallen favor feature feed/fed/fed fight/fought/fought figure fill film finish fire fit fix
flee/fled/fled fling/flung/flung float flow fly/flew/flown focus follow force form freeze/froze/frozen fuel
fulfill function fund gain gather generate get/got/gotten give/gave/given go/went/gone grab graduate grant
grow/grew/grown guard guide halt hand handle hang/hung/hung happen harm have/had/had head heal heat help
hide/hid/hidden hire hit/hit/hit hold/held/held host house hunt hurt/hurt/hurt ignore impact implement impose
improve include incorporate increase indict infect influence inherit injure inspire install integrate interact
interfere invade invest investigate involve issue jail join jump keep/kept/kept kick kidnap kill
kneel/knelt/knelt knock lack land last launch lay/laid/laid lead/led/led lean leap learn leave/left/left
lend/lent/lent let/let/let lie/lay/lain lift light limit link list live load loan locate lock look loom
lose/lost/lost lower maintain make/made/made manage march mark marry match matter mean/meant/meant measure
meet/met/met melt mix monitor mount move multiply murder need negotiate nominate obtain occupy occur offset open
operate organize oust outlaw outline overcome/overcame/overcome oversee/oversaw/overseen
overthrow/overthrew/overthrown overturn owe own pack participate partner pass pay/paid/paid peak perform permit
persist pick place plant play poison poll pose position possess pour prepare preserve prevail prevent proceed
process produce prohibit project prolong prompt protect prove provide provoke publish pull pump punish purchase
push put/put/put qualify quit/quit/quit race raid rain raise rally range rank rape reach rebuild/rebuilt/rebuilt
receive recover recruit reduce refine regain regulate rely remain remove renew rent repair repay/repaid/repaid
replace represent reschedule rescue reserve resign resolve restore restrict result resume retain retire retreat
return reverse ride/rode/ridden rise/rose/risen risk roll rule run/ran/run rush sack satisfy save scale scatter
schedule score secure seize sell/sold/sold send/sent/sent separate serve set/set/set settle shake/shook/shaken
shape share shed/shed/shed shift shine/shone/shone shoot/shot/shot shop shrink/shrank/shrunk shut/shut/shut sign
sing/sang/sung sink/sank/sunk sit/sat/sat slash sleep/slept/slept slide/slid/slid slip slow smash smile smoke
solve spark spend/spent/spent spill spin/spun/spun split/split/split spread/spread/spread spring/sprang/sprung
spur stabilize stage stand/stood/stood star start starve stay steal/stole/stolen stem step stick/stuck/stuck
stimulate stop store strengthen stretch strike/struck/struck strip struggle study submit succeed sue suffer
supply surge surpass surround survive suspend sustain swap sweep/swept/swept swim/swam/swum swing/swung/swung
switch tackle take/took/taken tap target tax teach/taught/taught tear/tore/torn tend test thrive
throw/threw/thrown tie tighten top touch trace track trade trail train transfer transform translate transport
travel treat trigger trim triple triumph trouble turn undergo/underwent/undergone undermine undo/undid/undone
unfold unify unite unleash uphold/upheld/upheld upset use vary veto view violate visit vote wage wait
wake/woke/woken walk wander wash waste watch weaken wear/wore/worn weave/wove/woven win/won/won wind
withdraw/withdrew/withdrawn withstand/withstood/withstood work wound wrap yield
`
  .trim()
  .split(/\s+/);

/** Verbs whose forms are never nouns, base forms, sorted. */
export const VERBS_ONLY: ReadonlySet<string> = new Set(
  `accuse acknowledge add admit advise affirm agree allege announce appear apply argue arrive ask assert assume
assure become begin believe bring choose come complain concede conclude condemn confirm consider contain contend
continue convince create criticize decide declare decry defend denounce deny depend describe deserve determine
dismiss emphasize encourage ensure exist expect explain express give go happen have hear imagine imply include
indicate inform insist intend invite keep know lambast learn leave let listen make meet mention need oppose
persuade prefer prepare prevent proclaim prove provide publish realize recall receive recognize recommend refer
reflect refuse reject remain remember remind reply require resemble respond reveal say see seek seem send speak
speculate suggest suppose sustain take tell testify think threaten understand urge want warn weaken write`.split(
    /\s+/,
  ),
);
