// Made by lib/knowledge/source/build-word-kinds.ts from WordNet (Princeton University); see NOTICES.md.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs, base form, that are rarely nouns; sorted. */
export const RARELY_NOUN_VERBS = list(
  `abandon abet abhor abide abolish abound abridge abrogate absorb abstain abstract accede accelerate
accentuate accept acclaim acclimatize accommodate accompany accomplish accord accost accredit accrue
acculturate accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire acquit activate
actuate adapt add adhere adjoin adjourn adjust administer admire admit admix admonish adopt adore adorn
adsorb advertise advise advocate aerosolize affect affirm affix afford agglomerate aggravate agitate agree
alert alienate alight align allege alleviate allocate allot allow alphabetize alter amass amaze amble amend
amplify amputate amuse analyse analyze animize annihilate announce annoy antagonise antagonize anticipate
apologize appear appease append applaud apply appoint apportion appraise appreciate apprehend approve
approximate arbitrate archaize argue arise arouse arraign arrange arrest arrive arrogate articulate ascend
ascertain ascribe ask aspire assail assemble assert assess assign assimilate assist assume assure astonish
astound atone attach attain attend attest attract attribute attune audition augment authenticate authorize
automate avenge avert avoid await awaken babble backstitch badger bake balk balkanize bandy banish baptize
barbecue base bask baste bathe bawl bear beat beautify beckon become bedamn befall befit befog befriend
befuddle beg beget begin beguile behave behead behold behoove belabor belie believe bellow belong bemoan
bend berate beseech beset besiege besmirch bespeak bestow bet bethink betray bevel bewail beware bewilder
bewitch bid bide bilk bind birdie bite blab blacken blame blanch blaspheme bleed bless blink blister blurt
blush boast bob bode boggle boil bore borrow bother bounce boycott brag brandish break breathe brighten
bring broaden broil browbeat bruit budge build bump burgeon burn bury bushwhack buy cackle calcify calculate
calibrate call calumniate cancel canonize canvass capitalize capitulate captivate capture care carry carve
castigate catapult catch catechize categorize cater cavort cease celebrate centralize cerebrate certify
chafe chant characterize chat cheat cherish chew chide chivy choke choose chop choreograph chortle chuckle
chuff circulate circumscribe cite clamber clamp clarify clasp classify cleanse cleave clench climb cling
clobber clog clomp clothe clutch coagulate coalesce coax cock coddle codify coerce coexist cohere coincide
collaborate collate collect colonize combine come commandeer commemorate commence commend commiserate commit
communicate communize commute compare compel compensate compete compile complain complicate comply compose
comprehend comprise compute conceal concede conceive conciliate conclude concoct concur condemn condense
condone conduct confer confess confide confine confirm confiscate conform confound confront confuse congeal
congratulate congregate conjoin connect connote conquer consider consign consist consolidate consort
conspire constitute constrict construct construe consult consume consummate contain contaminate contemplate
contend continue contradict contribute contrive convene conventionalize converge converse convert convey
convict convince convulse cooperate coordinate cope correct correlate correspond corroborate corrode
cosponsor cough count counteract counterchallenge cover covet cower cram crane crave crawl creak create
creep cremate cringe crisscross criticise criticize croon cross crouch crucify cruise crumble crumple crush
crystallize cuddle culminate cultivate curl curtail cut dabble dampen dangle dare darken dart dash daunt
dazzle deaden deal debilitate deceive decelerate decentralize decertify decide declaim declare decompose
decorate decry dedicate deduce deduct deem deepen defecate defend defer define defraud defray defrost defy
deglycerolize degrade deign delegate delimit deliver delude delve demarcate demean democratize demolish
demonstrate demote demythologize denote denounce deny depart depend depersonalize depict deplore deploy
depose deprave depress deprive deride derive descend describe desecrate deserve designate despatch despise
despoil destine destroy detach detain detect deter deteriorate determine detest detonate detract detribalize
devastate develop deviate devise devote devour diagnose dialyze die differ differentiate diffuse dig digest
dignify digress dilate dilute diminish dine dip direct disable disabuse disagree disallow disappear
disappoint disapprove disarm disassemble disband disbelieve disburse discard discern disclose disconnect
discontinue discourage discover discriminate discuss disenfranchise disengage disentangle dishearten
disintegrate disinter dislodge dismember dismiss dismount disobey disown dispel dispense disperse displace
display dispose disprove disqualify disrobe disrupt dissect dissemble disseminate dissipate dissolve
dissuade distill distinguish distort distract distribute disturb diverge divert divest divide divulge
dominate domineer donate downgrade doze drag dramatize draw dribble drill drip drive drop drown dry dub dump
duplicate dwell dwindle earn ease eat economize edify edit educate efface effectuate effloresce ejaculate
eject elapse elate elect elevate elicit eliminate elongate elucidate elude elute emanate emancipate
emasculate embark embarrass embed embellish embezzle embitter embody embolden emboss embroider embroil
emerge emigrate emit emphasize employ empower emulate enable enact encamp encase enchant encipher enclose
encompass encourage encroach encrust endanger endear endorse endow endure energize enervate enforce engage
engender engrave engross engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich
enrol enroll ensconce enshrine ensue ensure entail enter entertain enthrall enthrone entice entitle entomb
entrench entrust enumerate enunciate envelop envisage envision epitomize equate equilibrate equip eradicate
erase erect erode err erupt eschew espouse establish etch eulogize europeanize evacuate evade evaluate
evaporate eventuate evoke evolve exacerbate exaggerate exalt examine exasperate exceed excel except excite
exclaim exclude excommunicate excoriate execute exemplify exert exhale exhaust exhibit exist exonerate
exorcise expand expect expedite expel expend expiate expire explain explode exploit explore expose expound
express expunge extend extenuate exterminate extinguish extirpate extrapolate extricate extrude exude
facilitate fade fail fall falsify falter fascinate fasten fathom fatten faze federalize feel feign
felicitate fell fertilize fetch fete fidget fill finance find finish fit fix flatten flatter flaunt flee
flicker flinch fling float flocculate flog flop flounder flourish flout fluoresce fly follow forbid forecast
foreclose forego foreknow foresee foreshorten forestall forfeit forge forget forgive forgo formulate forsake
forswear fortify foster found fractionate fraternize freeze fret frighten frizzle frogmarch frown frustrate
fry fulfil fulfill fumble fume furl furnish gain gallop gamble gather generalize generate germinate
gesticulate get gird give glaze glean glide glisten glom glorify glower glue glycerolize gnash gnaw gobble
gouge govern grab grapple grasp gratify graze greet grieve grimace grind grope grovel grow grumble grunt
guess guide gull gush guzzle gyrate haggle halt handle hang hanker happen harden harrow harry harshen hasten
hatch hate haul have heal hear heave heed heighten help hesitate hibernate hide highlight hijack hinder hire
hit hobble hold holler homogenize hop hover hug hum humanize humiliate hunt hurl hurry hurt hurtle hustle
hypnotize hypothesize identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe
imitate immerse impair impale impart impede impel imperil impersonate impinge implore imply impose imprecate
impress imprison improve improvise impute inaugurate incapacitate incise incite inclose include incorporate
incubate inculcate incur indicate indict indoctrinate indorse induce induct indulge infect infer infest
infiltrate inflame inflate inflect inflict inform infuriate ingest inhabit inherit inhibit initiate inject
injure innovate inquire inscribe insert insist inspect inspire instal install instigate institute
institutionalize instruct insulate insure integrate intend intensify inter interact intercede interconnect
interfere interject interlace internalize interpenetrate interpose interpret interrupt intersect intertwine
intervene interweave intimidate intone introduce intrude intrust inure invade invalidate inveigh invent
invert invest investigate invite invoke involve iodinate irrigate irritate isolate italicize itch itemize
jabber jeer jeopardize jerk jilt join jump justify juxtapose keep kick kidnap kill knead kneel knock know
lacerate lag lam languish lash latch launch lay laze lead lean learn leave leer legislate legitimize lend
lengthen lessen let levy liberalize liberate lick lie lift lighten like limp linger lionize liquidate listen
live loathe locate lodge loiter look loom loosen lose lounge lower lug lunge lurch lure lurk lyophilize
magnetize magnify maintain make malinger maltreat manage manifest manipulate mar marinate marry masquerade
match materialize matriculate maximize mean measure meddle mediate meditate meet melt memorize mend mention
merge mesmerize metabolize metamorphose migrate militate mince mingle minimize miscalculate miscarry
misconstrue misgauge misinterpret misjudge mislay mislead mismanage misname misperceive misplace misread
misrepresent miss mistrust misunderstand mitigate mix mobilize mock modernize modify moisten molest mollify
monitor monopolize mop motivate mottle mount mourn move muffle multiply mumble murmur muse muster mutilate
mutter mystify nab nag narcotize narrate nasale nationalize naturalize navigate necessitate negotiate nestle
neutralize nip nod nominate notarize notify nourish nucleate nudge nuzzle obey oblige obliterate obscure
observe obsess obstruct obtain occlude occupy occur offend offer officiate offsaddle offset ogle omit open
operate oppose oppress ordain organise organize originate ossify ostracize oust outclass outdistance outdo
outdraw outface outfight outgeneral outgrow outlive outmaneuver outmode outnumber outplay outrun outsmart
outstrip outweigh overcome overeat overemphasize overexpose overfeed overfill overhaul overhear overheat
overindulge overlap overlook overpower overproduce overreach override overrun overshadow overshoot overstep
overtake overturn overwhelm owe oxidise pacify pack paint pamper pant paralyze parch pare partake
participate pass pat patronize pay peck peddle peel peer pelt penalize penetrate pepper perceive perch
perform perish permeate permit perpetrate perpetuate persecute persevere persist personalize personify
persuade pertain perturb peruse pervade pester petrify philosophize pick pierce pilfer pinch plague play
plead please pledge plod plunge plunk poach poke polarize ponder pop populate portend portray pose possess
postpone pounce pour practise prance pray preach prearrange precede precipitate preclude precondition
predict predominate prefer preisolate preoccupy prepare prescribe present preserve preside press presume
presuppose pretend prevail prevent prise probe proceed proclaim procrastinate procure prod produce profess
proffer prohibit prolong promote prompt promulgate pronounce propel prophesy propose proscribe prosecute
prosper protect protrude prove provide provoke prowl pry publicize publish puff pull pulsate pulverize
pummel punctuate punish pupate purify purl purloin purport pursue push put putt puzzle qualify quarrel quash
quell quench quicken quit quiver quote radiate raise rake ramble ransack rape ratify rationalize reach react
reactivate read readapt readjust reaffirm realign realize reap reappear rearrange reassail reassemble
reassert reassign reassure reawaken rebuild rebuke rebut recalculate recall recapitulate recapture recede
receive recess recite reckon reclaim reclassify recognize recoil recollect recommend reconcile recondition
reconnoiter reconsider reconstruct reconvene reconvert recopy recount recoup recover recreate recur redden
redecorate rededicate redeem redefine redirect rediscover redistribute redouble reduce reecho reek reelect
reenact reenforce reestablish reevaluate reexamine refashion refer refinance refine reflect refuel refurbish
refuse refute regain regale regard register regroup regulate rehabilitate rehearse reimburse reinforce
reinstall reinstate reinterpret reiterate reject rejoice rejoin relace relate relax relearn relegate relent
relieve relinquish relive reload rely relyric remain remake remand remarry remember remind reminisce remodel
remonstrate remove rename rend render renew reopen reorganize repay repeat repel repent rephrase replace
replant replenish represent repress reprimand reproduce repudiate repulse require reread reschedule rescind
reseal resemble resent resettle reshape reside resift resign resist resmudge resolve resort resound respond
restate restock restore restrain restrict resume resurrect resuspend retain retaliate rethink retie retire
retrace retract retranslate retrieve reunite reuse revamp reveal reverberate revere reverse revert revile
revise revitalize revive revolutionize revolve rewrite rid ride rinse rip ripen rise ritualize rive rivet
roam roast rob roleplay roll romanticize rotate roughen rouse rove rub ruffle rummage run rust rustle sadden
sag sail salivate salute salvage satiate satisfy saturate save savor say scan scandalize scare scarify
scatter scoff scold scoot scour scramble scratch scribe scrounge scrub scrutinize scurry scuttle sear secede
seclude secrete secularize secure see seek seem seep segregate seize select sell send sensitize
sentimentalize separate serve settle sever sew shake shamble sharpen shatter shave shed shelve shimmy shine
shirk shiver shoot shorten shout shove show shrink shudder shuffle shun shut shuttle sicken sidestep sidle
sift sigh signify simmer simplify simulate sing sink sire sit situate skedaddle skid skim skip skulk slacken
slam slap slash slide sling slink slip slurp smack smash smite smolder smother smuggle snag snap snatch
sneak snicker sniff snore snort snub snuggle soak soar sob socialize soften solder solicit solve soothe sorb
sour sow spang spare speak specialize specify speculate spend spill spin spit spoil sponsor spout sprawl
spread sprinkle sprout spurn sputter squall squat squawk squeeze squint squirm stabilize stagger stalk
stammer stand standardize stare start startle starve stay steal steam steer sterilize stiffen stifle
stimulate stink stipulate stir stoke stomp stoop stop stow straddle straggle straighten strangle stratify
strengthen strew strike strive strop strum stud stumble stun stutter subdue subjugate submerge submit
subscribe subside subsidize subsist substantiate subtend subtract subvert succeed succumb suck sue suffer
suffice suffocate suffuse suggest summarize summate summon sunder superimpose superintend supersede
supervise supplant supplicate suppose suppress surmount surpass surround survive suspect suspend sustain
swagger swallow sway swear sweep swim swindle swing swivel swoop symbolize sympathize synchronize synthesise
synthesize systematize tabulate tack tailor take talk tantalize tap tarry teach teem teeter televise tell
tempt tend terminate terrify terrorize testify thank theorize thicken think thrash threaten thresh thrive
throb throw thrust thump tighten tilt tingle titter toil tolerate topple toss totter tramp trample transact
transcend transcribe transfix transform transgress translate transmit transmute transpirate transplant
transpose travel traverse treat tremble trespass trim trot trudge trundle try tuck tug tumble turn tweeze
twine twirl twitch typify unclasp uncork uncover uncurl underestimate underlie underline undermine underpin
underrate underscore understand understate undertake underwrite undo undress undulate unearth unfasten
unfold unhitch unify unite universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble
unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire update upgrade uphold upholster upraise
uproot upset urbanize urge use usher usurp utilize utter vacate validate vanish vanquish vary veer venerate
ventilate verify vex vibrate victimize vie vindicate violate visualize vivify vocalize vouch vouchsafe vow
wade wait waive walk wallop wallow wander wane want warn warp warrant watch waver waylay weaken wean wear
wed weep weigh welcome weld wend whack wheedle whet whine whinny whip whirl whistle whiten whoop widen wield
wiggle win wince wink wipe wisecrack wish withdraw wither withhold withstand wobble wonder woo woolgather
worsen wrap wreak wreathe wreck wrench wrestle wriggle wring write writhe yearn zigzag zoom`,
);

/** Adjectives and adverbs that are rarely nouns, but for those known by their ending; sorted. */
export const RARELY_NOUN_QUALIFIERS = list(
  `abandoned abashed abbreviated abdominal abed aberrant abhorrent abiding abject ablated ablaze abnormal
aboard abounding about above aboveground abroad abrupt absent absentminded absolute absorbed absorptive
abstractive absurd abundant abused academic accelerated accepted accepting accompanied accomplished accrued
accurate accusative accusing aching acoustical acquainted acquired acrobatic across activated active actual
acute adamant adapted addicted addlebrained addressed adept adequate adjacent adjectival adjusted
administrative adopted adrenal advanced adverbial adverse advertised aerated aerobic aerodynamic aerosolized
aesthetic afar affected affectionate afferent affiliated affixed afflicted afire aflame aflare afloat afoot
aforesaid afraid african aft after afterward afterwards again agape aged aggregate aggressive aghast agile
agitated ago agricultural ahead ahorseback ailing airborne airy akin alarmed alfresco algerian alien
alienated alike alive alkaline all alleged allied alligatored almost alone along aloof aloud already also
altered alternate altogether alveolar always amazed amazing amber amended american amiss ample amused
anaerobic analeptic analytic analytical anastomotic anatomic anatomical ancestral ancient andean anemic anew
angelic anglican angry anguished angular animate animated annihilating annoyed annoying annual anomic
another answering antagonistic antebellum anterior anthropomorphic anti antibiotic antic anticipated antique
antiseptic antithetical antithyroid antitrust any anyhow anymore anyway anywhere apart apiece apocalyptic
apocryphal apologetic apostolic appalling apparent appealing appointed appreciative appropriate approved apt
arbitrary arboreal arched archeological arching architectural ardent argive argumentative aristocratic
aristotelian armed armored around aroused arranged arrogant arterial arteriolar artificial artistic arty
ascending ashamed ashen ashore aside asleep assertive assigned assorted assured asteroidal astonished
astonishing astounding astral astray astride astringent astronomical astute asymmetric asymptotic atheistic
athletic atmospheric atomic atop atrophic atrophied attached attained attempted attentive attired attractive
atypical austere authentic authoritarian authoritative authorized automatic automotive autonomic average
avowed awaited awake awakened aware away awed awestruck awhile awkward awry axial axiomatic babelike back
backward backwards bacterial bad baffling baggy baked balanced bald balding balking bandaged bankrupt
bannerlike barbaric barbed bare barefoot baronial baroque based basic basophilic battered bawdy beaded beady
beaming bearded beardown bedfast bedraggled beefy before befuddled beguiling behavioral behind belated
belgian belligerent beloved below belowground bended beneath beneficial besides bespectacled best bestial
bestubbled betrothed better between bewhiskered bewildered bewitched beyond biblical bibliographical big
bigger bilateral bilingual billion bimolecular binomial biochemical biographical biological biomedical
bipartisan biting bitter bittersweet bizarre black blackened bladed blanched bland blank blasting blatant
blazing bleached bleak bleary blessed blighted blind blinded blindfolded blistering blithe blockading blond
bloodstained bloodsucking bloodthirsty bloody blown blue blunt blurred blushing blustery boeotian bogartian
bogus bold bony booked booted borderline bored boring born both botulinal bouffant bound bounded bovine
boxed braced brainy branched branded brash brassy brave brazen brazilian brief bright brilliant brindle
brisk britannic brittle broad brocaded broke broken bronchial bronchiolar bronzed brown brushed brushy
brutal bucolic budgetary built bulging bulky bullnecked buoyant burdened bureaucratic burnt bushwhacking
bushy businesslike bustling busy but buttoned buttressed buzzing cagey calculating calloused calm
calorimetric canadian candid canonist canonized cantering capitalist capitalistic captivating cardiovascular
carefree careworn carnal carpeted cartesian carved carven casebook cassocked casual catapultian catastrophic
catatonic categorized causal causative celestial celtic centenary centered central centralized ceramic
cerebral certain certified challenging chambered changed changing chanted chantlike chaotic charged charming
cheap cheery chemical cherished chestnut chic chief childlike chilling chinese chinked chipper chiseled
choked choosy choreographic christian chromatographic chronic chunky churchgoing churchillian churning
cinematic circular circumspect civic civil civilian civilized clad clammy clandestine clanging clanking
classical classificatory classified clean clear cleared clearheaded clerical clever clinched clinical
clockwise clogged clogging clonic close closed closer clothed clotted clouded cloudy clumsy cluttered coarse
coarsened coastal coated coaxial coaxing cockeyed cocky coexistent cognate coherent cohesive cold collective
collegiate colloidal colloquial colombian colonial colored colossal colour columned columnlike combatant
combined cometary comforted comforting comic commanding commensurate commercial committed common commonsense
communal communicational communicative communistic compact comparative competent competitive complete
completed complex complicated complimentary composed comprehensive compressed compromising concave concealed
concentrated conceptual concerned concerted conciliatory concise concluding conclusive concordant
concretistic concurrent condemnatory condescending conditional confederate confident confidential confiding
confining confirmed conflicting confluent confused confusing congenital congested congestive congratulatory
congregational congressional conjoined conjugal conjugated connected connective consecutive consequent
conservative considerate consistent consolidated consoling consonantal constant constraining constricted
constructive consummated consumptive contemplative contemporary contented continental continual continued
continuing contraband contractual contradictory contrasting contributing contributory contrived controlled
controversial convenient conventional conversational convex convinced convincing convivial convulsive
cooccurring cool cooperative coordinated cordial corporate corporeal correlated corresponding corrosive
corrugated corrupt cortical corticofugal cosmic counterbalanced covered cowled cozy cracked crafty craggy
cranky craved craven crazed crazy creamy creative creedal crested crimson crippled crippling crisp
crisscrossed critical crocked crocketed crooked crossed crotchety crowded crowned crowning crucial crude
cruel crummy crumpled crushed crushing crusted cryptic cuban cubist cultural cultured cumbersome cumulative
curricular cursed cursory curtained curved curving custodial customary cute cylindrical cynical dabbled
dainty damaging damn damned damp dank dapper dappled dark darkening darned dashing dated dazed dazzling dead
deadened deaf deafening dear deathlike debilitating decadent deceased decent deceptive decisive declarative
declared decorative decreasing dedicated dedifferentiated deductive deep defective defensive defiant
deficient defined definite definitive deflated deformational deformed dejected deliberate delicate delighted
demanding democratic demonstrated demure demythologized denominational dense dental departmental dependent
deprecating deprecatory depressed deranged derisive derived descending descriptive deserving desired
desolate despairing desperate despised despondent destroyed destructive desultory detached detailed detected
determinate determined determining devastating developed developing developmental deviant devoted devotional
devout diachronic diagnostic diagonal diaphyseal diatomic dictated dietary different differentiated
difficult diffident diffused diffusing digestive dignified dilapidated diligent dim dimensional dimensioning
diminished diminishing diminutive dingy diplomatic dipylon directed directing directional dirty disabled
disabling disappointed disappointing discarded discerning disciplined disconcerted disconcerting
discontented discorporate discouraged discouraging discovered discrete discretionary discriminating diseased
disembodied disfigured disguised disgusted disgusting disheartened disheartening disheveled dishonest
disillusioning disintegrative disinterested disjointed dismayed dismaying disobedient disordered
disorganized disparate dispassionate dispersed displeased dispossessed disproportionate disqualified
disruptive dissatisfied dissimilar dissolved distal distant distinct distinctive distinguished distraught
distressed distressing distributive disturbed disturbing divergent diverse diversified divided divine
divisive divorced dizzy docile doctrinaire doctrinal dogged dogging doglike dogmatic domestic dominant
dominated dominating domineering done doped dormant dosed dotted down downcast downhill downright downstairs
downstream downward downwind drab drafty dragging dramatic draped drastic draughty drawn dreamed dreamlike
dreamy dreary drenched dressed dressy dried drilled driven driving drizzling drowsy drugged drunk drunken
dual dull dulled dumb dumfounded dusky dutch dwindling dynamic each eager eared earlier earliest earned
earsplitting earthbound earthlike earthshaking earthy eastern eastward easy ebullient ecclesiastical
eclectic economic economical ecstatic edged edgewise edgy edifying educated educational effective efficient
eight eighteen eighteenth eighth eighty either elaborate elapsed elastic eldest elected electoral electric
electrical electrifying electromagnetic electronic electrostatic elegant elemental elementary elevated
eleven eleventh elfin elongated eloquent elsewhere elusive emaciated emancipated embarrassed embarrassing
embedded emblematic emboldened emeritus emotional emphatic empirical employed empty enabling enchained
enchanted endearing endothelial endowed enduring energetic enervating enforced engaged engraved engrossed
engrossing enigmatic enlightened enough enraged ensuing entangled enterprising enthusiastic entire entitled
enveloping environmental enzymatic eosinophilic ephemeral epileptic epiphyseal epistolatory equal equipotent
equipped equivocal ergotropic eroded erotic erratic ersatz erudite erythroid escaped esoteric essential
established estranged estranging eternal ethereal ethical ethnic etymological eugenic euphoric eurasian
european evaluative evangelical evasive even eventual ever everlasting every everyday everywhere evident
evidential evolutionary exact exaggerated exalted exasperated exasperating excellent exceptional excessive
excitatory excited exciting exclusive excruciating exempt exhausted exhausting exhaustive exhilarating
existent existential existing exotic expanded expectant expected expedient expensive experienced
experiential experimental explanatory explicit exploratory explosive exposed expository expressed
expressionistic expressive exquisite extant extended extensive external extinguished extra extralegal
extramarital extraordinary extraterrestrial extravagant extreme exuberant exultant eyed eyelike fabled faced
facilitatory factual faded faint fair fake fallen falling fallow false famed familiar fantastic far faraway
farther farthest fascinated fascinating fascist fast fastened faster fat fatal fatigued fattening fatty
favored feathered featured fecund federal feeble feline feminine ferromagnetic fertile fervent festive
fetching fetid feudal few fewer fibrocalcific fictional fictive fierce fiery fifteen fifteenth fifth
fiftieth fifty figurative filled filmed filthy final financial fine fingered finicky finished finite first
firsthand fiscal fitting five fixed flashy flat flattened flecked fleet fleeting fleshy flimsy floating
flooded floral florentine florid fluffy fluorescent flushed flying foamy focal follicular following fond
foolhardy fooling foolproof footloose forbidden forced foregoing foreign foremost forensic forever forgotten
forked formal formalized former forth forthright forthwith fortified fortunate forty forward foul fouled
four fourfold fourteen fourteenth fourth fractional fragile fragmentary fragrant frail framed frank frantic
frayed free freehand freewheeling frenzied frequent fresh freudian fried frightened frightening frigid
fringed frontal frostbitten frowzled frozen frustrated frustrating fueled fugal full fumbling functional
functioning fundamental fundamentalist fungal funny furnished furry further furthermore furtive fusiform
fussy futile fuzzed fuzzy gaelic galling galvanic gaping garbed garbled gastrointestinal gauche gaudy gaunt
gauntleted gay general generalized genetic genial gentile gentle genuine geographic geographical geological
geometric geometrical germinal gerundial gesticulating ghostlike gibelike gigantic gilded gilt given glad
glaring glassy glazed glinting glistening glittering global glomerular gloomy glorified glottochronological
gloved glowering glowing glued glum goddam goddamn goddamned godforsaken godlike golden gone good gory
gossamer governing gowned graded gradual grammatic grammatical grand grandiose granted granular granulocytic
graphic graphical grassroots gratified gravid gravitational gray greasy great greater greatest grecian
greedy green grey grim grimy gritty grizzled groggy groomed grooved gross grotesque grown gruesome gruff
guatemalan gubernatorial guilty gummy guttural gymnastic habitual hackneyed haggard hairy halfway hallowed
handicapped handled handmade handsome handwoven handwritten handy happy harassed hard hardened hardworking
hardy harmonic harsh hasty hated haughty haunted haunting hazel hazy headed headlong headstrong healthy
heard heartening hearty heated heavy hebephrenic hebraic hectic hefty hegelian held hemolytic hence
henceforth henpecked heraldic herculean here hereabouts hereafter hereby herein hereinafter heretofore
hermetic heroic hesitating hidden high higher hilar hired historical hither hitherto hoarse homegrown
homemade homeric homeward homicidal honest honored hooked horizontal horrid horrified horrifying hostile hot
however huddled huge human humane humanistic humanitarian humble humiliating hungarian hungry hunted hurried
hurrying husky hyaline hydrophilic hydrophobic hyperbolic hyperemic hyperfine hypertrophied hypoactive
hypophyseal hypophysectomised hypothalamic hypothetical hysterical icy idealized identical identified
idiomatic idiosyncratic idiotic idle idolized idyllic ignorant ill illegal illegitimate illicit illiterate
illuminating illusionary illusory illustrative imaginary imaginative imitative immaculate immaterial
immature immediate immense imminent immoral immortal impacted impaired impartial impassioned impatient
impelled impending imperative imperfect imperial impersonal implicated implicit implike important imposing
impotent impractical imprecise impressive improved improvised impudent inaccurate inactive inadequate
inanimate inappropriate inboard incandescent incarnate incensed incertain incidental incisive inclined
inclusive incoherent incoming incomplete inconsequential inconsistent inconvenient incorrect increased
increasing indebted indecent indeed indefinite indelicate independent indeterminate indian indifferent
indignant indirect indiscriminate indistinct individualistic individualized indolent indoor indoors induced
indulgent industrial inept inert inexpensive inexperienced infantile infective inferential inferior infernal
infertile infinite inflamed inflammatory inflated influent influential informal informed infrequent
infuriating inhabited inherent inhibited inhibitory inhuman inhumane initial injured inner innocent
inorganic inquiring inquisitive insane inscribed insensitive inside insignificant insistent insofar insolent
insoluble inspirational inspired inspiring instead institutional institutionalized instructional instructive
instrumental insubstantial insufficient insured intact integral integrated intelligent intended intense
intensifying intensive intentional intercontinental interdepartmental interdependent interested interesting
interfaith interfering interlobular interlocking intermediate intermeshed intermittent intermolecular
internal international interpersonal interpretative interrelated intersecting interspecies interstate
interstellar interstitial interwoven intimal intimate intradepartmental intrapulmonary intricate intrinsic
introductory introjected introspective intrusive invariant inventive inverse inverted investigative
inviolate inviting involuntary involved inward iodinated iodinating ionic ionized irksome ironic ironical
ironlike ironshod irrational irregular irrelevant irresolute irrespective irritating isolated isolationist
isothermal isotonic isotopic isotropic italian jacksonian jaded jagged jammed jangling japanese jarring
jaunty jazzy jeffersonian jetting jeweled jingling jocose jocular joined jolted jovial jubilant judicial
juicy jumbled jumpy jungian just jutting juvenile keen khaki kinda kindled kindred kinesthetic kinetic
knifelike knotted knotty knowing known kosher labeled laborsaving laced lacking lactating lacy laden ladened
ladylike laid lamblike landlocked landscaped languid lanky lao lapsed large larger larval last lasting late
latent later latest latter lavender lax lazy leaded leaden leading leaning learned least leathered leavened
leering left legal legendary legged leggy legislative legitimate lengthwise lengthy lessened lesser lethal
levelheaded lewd lexical lexicostatistic liberated licensed licked lifelike lifelong lifted lighted
lighthearted likewise limited limiting linear lined lingual linguistic lipped listed lit literal literary
literate lithe littered little livid loaded loathsome lobular local located lofty logical logistic lone long
longer longstanding looking loose looted lost loud lousy loving low lowered lowering loyal lucid lucky
lukewarm lumbar luminescent lunar lunatic lurid lush lusty lyrical macabre machinelike macromolecular mad
maddened maddening made magical magnetic magnificent magnified main maintained majestic major makeshift
maladroit malformed malign malposed mammalian mammoth mandatory mangled maniacal manic maniclike manned
mantic manufactured many marbleized marginal marital marked maroon married martial marxist masculine massive
masted matched matching maternal mathematical matted mature mauve maximal maximum maybe meager meandering
meanwhile meaty mechanical mechanistic mechanized median medical medieval meditative meek megakaryocytic
melodic melodramatic menacing menial mental mercurial mere merry mesenteric messy metabolic metallic
metaphysical meteoritic meteorological methodical methodist metropolitan microbial micrometeoritic
microscopic microsomal mid midway midwestern mighty mild militant military million mimetic mincing minded
minimal minimized minimum ministerial minoan minor misbranded misguided misleading misplaced misrelated
missing mistaken misty misused mitral mixed mobile moblike mocking modal modeled moderate modern modest
modified moist molal molecular molten momentary monastic monaural mononuclear monophonic monumental moonlit
moral moralistic more moreover moroccan morose morphemic morphologic morphophonemic most motional motivated
motivating mottled mounted mousy moving much muddied muddleheaded muddy muffled multidimensional
multilateral multiple multiplied mum mundane municipal murdered murky muscular musical mustached mutational
mute muted mutual mycenaean myeloid myocardial myriad mystic mystical mythic mythological nagging naive
naked napoleonic narrow narrowed nasal nasty natal national nationalistic native natural naturalized
nauseated nautical naval neanderthal near nearby nearer nearsighted neat necessary necrotic needed negative
neglected negligent neo neocortical neoliberal netlike nettlesome neurological neuromuscular neuronal
neuropsychiatric neurotic neutral neutralized never new newborn newtonian next nibbed nice nighted
nihilistic nilpotent nimble nine nineteenth ninety ninth noble nociceptive nocturnal nodular noisy nominal
nonassertive nonchalant nonchurchgoing noncommissioned noncompetitive nondescript none nonenzymatic
nonequivalent nonexistent nonfunctional nonionic nonlinguistic nonmetallic nonobservant nonparticulate
nonpolitical nonproductive nonresident nonspecific nonverbal nonvolatile normal northern northward northwest
nosed not noted notwithstanding nourished now nowhere nowise nubile nuclear null numb numbing numerical
nutritional nutritive oaken obdurate obedient obligated obligational obliged oblique obscene observant
observational observed obsessed obsolescent occasional occipital occluded occlusive occupational occupied
ocular odd off offbeat offshore often oftentimes ohmic oiled okay old older oleophilic oleophobic olive
olympic omniscient once oncoming one onetime onshore opalescent opaque opened openmouthed operatic operating
operational operative opinionated opportunistic opposed opposing opposite optical optimal optimistic optimum
opulent oral oratorical orbital orchestral ordered ordinary organic organizational organized oriental
oriented original ornery orthodox orthographic orthopedic other otherwise out outclassed outdated outdoor
outdoors outer outgoing outlined outlying outmoded outraged outright outside outspoken outstanding outward
over overactive overall overbearing overboard overconfident overdone overgrown overhand overhead overheated
overloaded overlooked overnight overpriced overprotective overriding overseas oversized overt overturned
overvaliant overweight overwhelming owing own owned oxidised packed padded paid painted paired pale
paleocortical pallid panicked panoramic papal papery papillary paradoxical parallel paramagnetic parametric
paramount paranoid parasympathetic parched parental parisian parked parliamentary parochial parrotlike
parted partial particular particularistic particulate passionate passive pasted pastelike pastoral pasty
patched paternalistic pathetic pathogenic pathologic pathological patriarchal patriotic patristic
patronizing paved peaked peaky peculiar pedagogical pedantic pelvic penciled pending penetrating pensive
peopled perambulating perceived perceptive perceptual perchance percussive peremptory perennial perfect
perfumed perfunctory perhaps periodic peripheral perky permanent perpetual perplexed perplexing persistent
personal personalized persuasive pert pertinent perverse pessimistic pestered pestering pestilential petite
petticoated pharmaceutical pharmacological philanthropic philharmonic philological philosophic philosophical
phonemic phonetic phonic phonologic phony phosphorescent photographic physical physicochemical physiological
pianistic pictorial pictured picturesque piezoelectric pigheaded pinched pink piratical pitched pithy placid
plain planar planetary planned planted plastered platonic played pleasant pleased pleasing pleural pliant
plum plumb plump plumping pluralistic plush poetic poignant pointed poised polar polemical polished polite
politic political polluted polycrystalline polytonal pomaded poor popular populated positive possessed
possessive posterior postwar potent powdered powdery practical practiced practised pragmatic precast
preceding precise preconceived precooked precooled predetermined predictive predigested predisposed
preeminent preexistent preferential preferred pregnant prehistoric prejudiced prejudicial preliminary
preliterate premonitory preoccupied prepackaged preparative preparatory prepared prepositional prepubescent
prepupal prescribed presentational preserved presidential pressing presto pretended pretty preventive prewar
primary prime primed primeval primitive prior private privileged prizewinning pro procedural processed
proclaimed procreative productive profane professional proficient profound profuse progressive projected
prolific prolonged prominent promising promotional prone pronounced propagandistic proper prophetic
proportional proportionate prosodic prospective prostrate protecting protective proteolytic proto
protogeometric prototypical proud proved proverbial providential provincial provisional provocative proximal
proximate prurient pseudo psychiatric psychical psychological psychopathic psychopharmacological
psychotherapeutic psychotic pubescent publicized published pulmonary pulverized punctured punitive puny pure
purple pursuant pursuing puzzled puzzling pyknotic quaint qualified qualitative quantitative quarrelsome
quasi quavering queer quick quicker quicksilver quiescent quiet quilted quite quixotic racial racy radial
radiant radioactive raftered ragged raised rampant random ranging rangy ranked raped rapid rare rarified
rasping rather rational rationed raw ready real realistic rearward reassured reassuring reborn recent
receptive reciprocal reclaimed recognized reconciling reconstructed recorded recreational rectangular
recurrent red redheaded redoubled reduced redundant reeking refined reflective reformed refreshed refreshing
refrigerated regal regardant regenerating regimental regional regular regulated regulatory related relative
relativistic relaxed relevant relieved reluctant remaining remedial remote remunerative rending renewed
renewing repeated repentant repetitive reported representational repressed repressive repulsive required
residential residual resiny resistant resistive resolute resolved resonant resounding respected respective
respiratory resplendent restive restrained restricted restricting restrictive resultant retained retarded
retentive reticulate retinal retired retrogressive revealing revered revised revolutionary rewarding
rhythmic rhythmical rich rickety riddled rigid ripe ripping rising risky roasted robust rocklike rocky
roiling rolling romantic rosy rotary rotated rotten rough roughhewn roundabout rounded rousing rousseauan
royal rubberlike rubbery ruddy rude rudimentary ruffled rugged ruined ruled runaway rural russian rusted
rustic rusty rutted sacred sad sadistic safe sagging said salient salivary sallow salty salutary same
sanctified sandy sane sapphire sarcastic sarcolemmal sardonic satanic satiric satirical satisfactory
satisfied saturated savage saved savory scaled scalloped scandinavian scant scanty scarce scared scarred
scathing scattered scenic scented scheduled schematic schizophrenic scholastic scientific sclerotic scorched
scorching scoured scrambled scratchy scrawny screechy scriptural sculptural sculptured scurrying searching
seasonal seated secluded second secondary secondhand sectioned sedate sedentary seductive seeming seeping
seething segmental segregated seismic seldom selected selective semantic semiempirical semiliterate
semipublic semiskilled senatorial senile sensational sensitive sensory sensual sentient sentimental
separated septic sequential serial serological settled seven seventeen seventeenth seventh seventy several
severe sexual sexy shabby shackled shaded shadowed shadowy shaggy shaken shaky shallow shaped shared sharp
shattering shaved shaven sheeplike sheer shielded shifting shiny shipshape shivery shocked shocking shod
short shortened shortsighted shouldered showy shrewd shrieked shrill shriveled shuddering sic sick sidelong
sidewise signed significant silenced silent silvery similar simple simplex simplistic simulated sincere
sinewy single singular sinister sintered sinusoidal situated six sixteen sixteenth sixth sixty sized
sizzling skeletal skeptical skilled skinny slack slanted slanting slantwise slashed slashing sleepy slender
sliding slim slippered slippery slipping slivery sloping sloppy slow sluicing slurred small smaller smart
smitten smooth smothered smothering smug snappy snug snuggled soaring sober sobering social socialistic
socialized societal socioeconomic sociological sodden soft softened soiled solar soled solemn solid solitary
soluble solved somatic somber some someday somehow someplace sometime sometimes somewhat somewhere somnolent
soon sooner sooty sophisticated sorbed sordid sore sorrel sorry sought sounding soundproof southbound
southeastern southern southward soviet spaced sparkling sparse spasmodic spatial special specialized
specific specified speckled spectacular spectral specular speculative speedy spellbinding spellbound
spherical spic spidery spirited spiritual splashed splattered splendid splintery splitting spoiled spoken
spongy sporadic sporting squalling squared squashed squeaky stabilized stabilizing staccato stacked
staggering stagnant stained stale stalked staminate standardized stark startled startling starved starving
statesmanlike static statistical statutory staunch steadied steady stealthy steamed steaming steep stellar
stemmed stentorian stepwise stereophonic stereotyped sterling stern sternal sticking sticky stiff still
stilted stimulating stinking stoical stolid stooped storied stormy stout straggling straight straightforward
strained straitlaced stranded strange strangled strategic stratified streaked streaming streamlined stressed
stretched stricken strict striking stringy striped strong structural structured struggling strung stubborn
studded stuffed stuffy stung stunned stunning stupefying stupid sturdy stylistic stylized suave subdued
subhuman subjective sublime subliterary submissive subsequent subservient subsidized substantial substantive
subsurface subtle suburban suburbanized succeeding successive such sudden sufficient suffocating suggestive
suited sullen sultry sunbaked sunburnt sundry sunken sunny sunstruck suntanned super superb superficial
superior supernatant supersonic supine supplemental supplementary supportive supposed supra supreme sure
surging surmounted surprised surprising surrounded surrounding surviving suspended swaggering swart swarthy
swaybacked sweet swelled sweltering swift swingy sworn symbolic symmetric symmetrical sympathetic symphonic
symptomatic synergistic syntactic synthetic syrian syrupy systematic taboo tactile tactual tagged tailored
taken talismanic talkative talky tall tame tangential tangled tanned tantalizing taped tart tattered
taunting taut tawdry tawny taxing taxpaying technical technological teen teenage teensy telegraphic telling
telltale temporal temporary ten tender tenfold tensional tentative tepid terrestrial terrific terrified
terrifying territorial terse tested teutonic textured theatrical theistic thematic then thence thenceforth
theological theoretical therapeutic there thereafter thereby therefor therefore therefrom therein thereof
thereon thereto theretofore therewith thermal thermodynamic thermogravimetric thermometric thick thickened
thickening thickspread thin third thirsty thirteen thirteenth thirtieth thirty thither thoriated thorough
thoroughgoing though threadbare threatened threatening three thrice thrifty thrilling thriving thrombosed
thronged through throughout thudding thundering thus thyroidal thyrotoxic tied tight tiled tilled tilted
timbered timed timeworn timid tingling tiny tipped tipsy tiptoe tired tiresome tiring titanic titillating
titled tittering together toiling tolerant tonal toned tongued tonight too topical topnotch topographical
topped tormented torn torpid tortured torturing total totalistic totalitarian totemic tottering touching
tough tousled toxic traditional tragic tragicomic trained tranquil transcendental transcultural transformed
transitional translucent transparent transpiring transverse trapped traveled treasured treated treble
trembling triangular tribal trichrome tricolor trigonal trite triumphant trivial trophotropic tropical
troubled troublesome truculent true trusted trustworthy trying tubular turbulent turned tuxedoed tweedy
twelfth twelve twentieth twenty twice twisted two twofold twoscore typical typographic ulcerated ultimate
ultra ultramodern ultrasonic unabated unaccompanied unadjusted unaffected unafraid unanswered unarmed
unasked unassisted unasterisked unattached unattractive unauthentic unauthorized unavailing unaware unawares
unborn unbounded unbroken unbuttoned uncanny uncaused uncertain uncertified unchanged uncharged unclaimed
unclean unclouded uncommon uncompromising unconcerned unconditional unconquered unconstitutional
unconventional unconvincing uncooperative uncritical undamaged undaunted undeclared undepicted under
undercover underdeveloped undereducated underfoot underground underhanded underlying underprivileged
undersea understood underwater underway undeveloped undifferentiated undigested undiluted undiminished
undisguised undisputed undone undue uneasy uneconomical unemployed unending unenthusiastic unerring uneven
unexpected unexplained unexplored unfair unfaltering unfamiliar unfastened unfertile unfettered unfit
unfitting unfixed unforeseen unfortunate unfrosted unfrozen unhappy unhealthy unheated unheeded unheeding
unhurried unhurt unified uniformed unilateral unimaginative unimpaired unimpassioned unimportant unimposing
unimpressed unimpressive unimproved uninitiated unintelligent unintended uninterrupted uninvited uninvolved
unique united univalent universal universalistic unjust unkind unknown unlike unlimited unlined unliterary
unloaded unlocked unlucky unmarried unmated unmolested unmoved unnatural unnecessary unneeded unnoticed
unnumbered unoccupied unofficial unopposed unorthodox unpaid unpaired unparalleled unpatriotic unpaved
unperformed unpicturesque unpleasant unplowed unplumbed unpopular unprecedented unpremeditated unprepared
unproblematic unpromising unprotected unpublished unpunished unqualified unready unreal unrealistic
unreasoning unrecognized unreconstructed unredeemed unreflective unregretting unrelated unreleased
unrequited unresponsive unrestricted unsaid unsatisfactory unsaturated unscathed unscientific unseeing
unseen unservile unsettled unsharpened unshaved unshaven unshielded unsigned unsloped unsmiling unsold
unsolved unspoken unstained unstilted unstressed unstructured unstrung unsuited unsung unsympathetic
untested unthematic unthinking untold untouched untoward untraditional untrammeled untried untrue unused
unusual unvarying unventilated unwanted unwarranted unwavering unwed unwelcome unwilling unwise unwitting
unworthy unwrinkled unwritten upbeat upcoming upland uplifted upper uppermost upraised upright upstairs
upstate upstream upward upwards urban urbanized urgent urinary used usual utilitarian utmost utopian vacant
vacuolated vague vain valiant valid valued vanished varied variegated varying vascular vast vehement veiled
veined velvety verbal veridical vermilion vernal vertebral vertical very vesicular veterinary vibrant
vibrionic victorian viennese vile vindictive violent virile virtual virulent visceral viscoelastic viselike
visored visual vital vivid vocal vocalic vocational voiced void volatile voltaic volumetric voluntary votive
vulgar vulpine wacky wainscoted walking walloping wan wandering warlike warm warmed warming warped wary
washed wasted waterproof watery wavy waxed waxen waxlike wayward weak weakened wealthy wearied wearisome
weary wearying wee weighted weird welcoming well western westward westwards wet wheezing whence whiskered
white whitewashed whole wholesome wicked wide widespread widowed wild willing wilsonian windblown winding
windy wintry wired wiry wise withal withered withering within witty wobbling wolflike wonderworking wooded
wooden working workmanlike worldwide worn worried worse worst worth worthwhile worthy wounded woven
wraithlike wrapped wrenching wretched writhed writhing written wrong wry yawning yelled yellow yet yielding
yonder young younger zodiacal`,
);
