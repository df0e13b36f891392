/** A subject of the upper two levels of IPTC Media Topics (CC BY 4.0) with words that tell of it. */
export interface Theme {
  /** IPTC code. */
  code: string;
  /** Short name for readers. */
  label: string;
  /** Lower case; several words are a phrase. A leading '!' marks a word that tells nearly by itself. */
  terms: readonly string[];
}

// code | name | terms; sorted by code.
const LINES = `
02000000|Crime, law and justice|crime,police,court,lawyer,prosecutor,charge,arrest,sentence,trial,suspect
05000000|Education|!school,!university,!student,!teacher,college,classroom,pupil,tuition,education,curriculum,exam,campus,degree,professor,kindergarten,lecturer
06000000|Environment|environment,climate,emission,pollution,wildlife,conservation,biodiversity,ecosystem,habitat,deforestation
07000000|Health|health,patient,doctor,hospital,disease,treatment,medicine,clinic,nurse,symptom
08000000|Human interest|!lottery,anniversary,birthday,viral,pet,!royal family,prince,princess,duchess,duke,celebrity,heartwarming
09000000|Labour|worker,!strike,wage,union,employer,employee,layoff,workplace,job,labour,labor,overtime,workforce
10000000|Lifestyle and leisure|recipe,travel,holiday,hotel,!camping,wine,restaurant,fashion,garden,kitchen,tourist,tourism,cooking,gadget,fitness,mattress,!life hack,wardrobe,interior
11000000|Politics|party,election,minister,parliament,senator,president,lawmaker,opposition,politician,coalition,campaign,congress,government,vote
12000000|Religion|!church,!mosque,!pope,!bishop,!imam,!synagogue,priest,faith,prayer,christian,muslim,hindu,buddhist,catholic,clergy,worship,temple,religion,sermon,vatican,rabbi
15000000|Sport|!coach,match,!goalkeeper,striker,!midfielder,!championship,tournament,!league,football,soccer,cricket,rugby,tennis,golf,olympic,medal,!innings,wicket,batsman,quarterback,touchdown,!playoff,!premier league,player,squad,club,!world cup,stadium,athlete,fixture,basketball,baseball,nba,nfl,uefa,fifa,defender,penalty,scored
17000000|Weather|!forecast,rain,!snow,storm,temperature,wind,!heatwave,!heat wave,meteorologist,!thunderstorm,sunny,celsius,fahrenheit,flooding,humid,!cold front,gust,!blizzard
20000002|Arts and entertainment|film,movie,!album,singer,band,actor,actress,!novel,author,!museum,!exhibition,artist,concert,!theatre,!theater,director,!box office,song,music,!streaming,premiere,musician,book,rapper,painting,gallery,festival,grammy,oscar,audience,dance,opera,poet
20000045|Media|journalist,newspaper,broadcaster,!press freedom,editor,newsroom,!journalism,publisher,tabloid,podcast,!news media,television,channel,reporter
20000053|Terrorism|!terrorist,!terrorism,!suicide bomber,bombing,extremist,jihadist,!islamic state,!al qaeda,militant,!car bomb,radicalised,radicalized,attacker,hostage
20000056|War and armed conflict|!war,troop,!airstrike,!air strike,missile,soldier,!ceasefire,!cease-fire,army,military,shelling,artillery,!invasion,drone,offensive,battlefield,frontline,!front line,combat,rebel,casualty,tank,bombardment,militia,weapon,!hostage deal
20000065|Protests and unrest|!protest,!protester,!demonstrator,!riot,!rioter,demonstration,!unrest,rally,!tear gas,looting,!march,crackdown,!clash,barricade,riot police
20000070|Coup|!coup,!junta,putsch,ousted,overthrow,overthrown,seized power,mutiny
20000071|Massacre|!massacre,!genocide,!mass grave,!ethnic cleansing,slaughter,atrocity,!mass killing
20000073|Peace process|!peace talk,!peace deal,!peace process,!peace agreement,truce,negotiator,mediator,mediation,!peace plan,!ceasefire
20000082|Crime|!murder,!robbery,theft,!stabbing,stabbed,!homicide,!gang,!rape,!cartel,!drug trafficking,smuggling,!fraud,!kidnapping,suspect,!assault,shooting,gunman,victim,!burglary,!organised crime,!organized crime,murdered,killer,!trafficker,extortion,detective,crime,criminal
20000106|Courts and judiciary|!supreme court,judge,!appeal court,court,justice,ruling,tribunal,!judiciary,verdict,magistrate,!high court,appeal,plaintiff,lawsuit,!crown court
20000119|Justice|!sentenced,prison,jury,trial,!convicted,!conviction,!prosecutor,!indictment,indicted,defendant,guilty,parole,bail,!death penalty,plea,pleaded,hearing,jailed
20000121|Law|legislation,statute,constitution,!constitutional,legal,!international law,lawyer,attorney,clause,treaty,!human right,law
20000129|Law enforcement|!police,!officer,!fbi,detective,arrest,arrested,!investigation,raid,custody,warrant,sheriff,!policing,patrol
20000139|Accidents|!crash,!collision,!derailment,derailed,!plane crash,!accident,!explosion,capsized,sank,wreckage,!car crash,rescuer,!fire,firefighter,collapsed,survivor
20000148|Disasters|!earthquake,!hurricane,!flood,!tsunami,!wildfire,!cyclone,!typhoon,!volcano,!landslide,!eruption,evacuated,magnitude,!drought,evacuation,aftershock,!tornado,relief,mudslide,floodwater,!famine
20000168|Emergency response|rescue,paramedic,!firefighter,ambulance,!emergency service,!search and rescue,coastguard,coast guard,evacuate,rescuer,first responder
20000170|Business|company,shareholder,!earnings,!merger,!takeover,chief executive,revenue,profit,!quarterly,investor,!acquisition,startup,!ipo,ceo,brand,retailer,customer,supplier,sale,corporate,!bankruptcy,firm,store
20000344|Economy|!inflation,!economy,!gdp,!interest rate,!central bank,!recession,!tariff,unemployment,!budget,!monetary policy,economist,!economic growth,fiscal,deficit,!federal reserve,treasury,tax,export,import,currency,debt,trade,consumer price,!cost of living
20000385|Markets|!stock,!share price,!wall street,!bitcoin,!cryptocurrency,!bond,!hedge fund,investor,trading,!nasdaq,!dow jones,!s&p,dollar,!crude,!oil price,commodity,yield,!stock market,equity,crypto,ether,trader
20000418|Climate change|!climate change,!global warming,!greenhouse gas,!carbon,!emission,!fossil fuel,!net zero,!climate crisis,!paris agreement,glacier,!sea level,!ipcc,warming,!permafrost,renewable,climate
20000420|Conservation|!conservation,!endangered,!biodiversity,!wildlife,!national park,species,habitat,poaching,rewilding,conservationist,extinction
20000424|Pollution|!pollution,!plastic waste,!sewage,!oil spill,!air quality,toxic,contaminated,contamination,!pollutant,landfill,!pesticide
20000430|Natural resources|!oil,!gas,mining,!mineral,!water supply,!coal,!lithium,!rare earth,drilling,forest,pipeline,refinery,barrel,fishery,uranium,petroleum
20000446|Diseases|!virus,!vaccine,!covid-19,!covid,!pandemic,!outbreak,!cancer,infection,!epidemic,!malaria,!measles,symptom,!flu,!cholera,infected,!ebola,!dementia,!diabetes,disease,patient,!hiv,!plague,contagious
20000464|Medical treatment|!surgery,!drug trial,!clinical trial,therapy,!antibiotic,!transplant,medication,surgeon,!vaccination,dose,treatment,!abortion,prescription
20000480|Health policy|!health care,!healthcare,!nhs,!medicare,!medicaid,!public health,!health minister,!waiting list,!health service,!health insurance,obamacare
20000505|Celebrity|celebrity,!red carpet,instagram,!reality tv,!reality star,paparazzi,influencer,!tabloid,superstar,fan,kardashian
20000509|Employment|!job,!layoff,hiring,!remote work,!return to office,employee,employer,salary,workplace,recruitment,!public service,redundancy,apprentice
20000524|Labour relations|!strike,!trade union,!union,!collective bargaining,!walkout,!picket,pay rise,!industrial action,negotiation,wage
20000574|Elections|!election,!ballot,!voter,!candidate,!poll,!polling,!primary,!presidential campaign,running mate,!referendum,!swing state,landslide,turnout,electoral,campaign,nominee,incumbent,vote,!midterm
20000587|Human rights|!human right,!freedom of speech,!civil right,!freedom of expression,!political prisoner,torture,repression,!censorship,!citizenship,!refugee,!asylum,discrimination,persecution
20000593|Government|!prime minister,!cabinet,!parliament,!congress,!senate,!white house,!legislature,lawmaker,minister,ministry,!government shutdown,!city council,mayor,governor,official,administration,president
20000621|Government policy|!policy,!bill,!reform,regulation,subsidy,!executive order,legislation,!ban,!welfare,!immigration policy,budget,proposal,spending
20000638|International relations|!diplomatic,!diplomat,!ambassador,!embassy,!sanction,!foreign minister,!united nations,!summit,!foreign policy,!bilateral,!nato,treaty,!security council,!foreign ministry,alliance,!european union,sovereignty,!secretary of state,envoy,territory
20000647|Political crisis|!impeachment,!resignation,!no-confidence,!no confidence,!scandal,!snap election,!political crisis,corruption,!martial law,!state of emergency,resigned
20000648|Political dissent|!dissident,!activist,!opposition leader,!exile,crackdown,!political prisoner,!opposition,imprisoned,regime
20000710|Biomedical science|!gene,!genome,!dna,!stem cell,!protein,!crispr,antibody,researcher,lab,mouse,biologist,molecule,neuroscience
20000717|Natural science|!astronomer,!physicist,!telescope,!planet,!galaxy,!fossil,!dinosaur,!space station,!nasa,!asteroid,orbit,!black hole,spacecraft,!rocket,!lunar,astronaut,!archaeologist,species,chemist,quantum,!mars,satellite
20000735|Scientific research|!study,!researcher,!scientist,!peer-reviewed,!journal,experiment,finding,hypothesis,data,laboratory,research
20000756|Technology|!artificial intelligence,!ai,!software,!app,!chatbot,!smartphone,!algorithm,!cybersecurity,!startup,!semiconductor,!chip,!data center,robot,!machine learning,google,apple,microsoft,openai,tech,device,user,platform,!generative ai,!social media,developer,automation,robotics
20000771|Immigration|!immigration,!migrant,!immigrant,!asylum,!border,!deportation,!refugee,!visa,deported,!asylum seeker,undocumented,!border patrol,smuggler,!citizenship
20000775|Discrimination|!racism,!racist,!discrimination,!sexism,!antisemitism,!islamophobia,!hate crime,!segregation,bias,slur,!apartheid,!misogyny,!homophobia
20000780|Family|!family,!parent,!marriage,!divorce,!childcare,!adoption,mother,father,daughter,couple,!pregnancy,newborn,baby,!infant,wedding,!parenting
20000802|Social problems|!homeless,!homelessness,!poverty,!addiction,!overdose,!opioid,!fentanyl,!hunger,!child abuse,!abuse,!domestic violence,!suicide,inequality,slum,!food bank
20000817|Welfare|!welfare,!pension,!social security,!benefit,!humanitarian aid,!charity,!food aid,!aid agency,donation,!unrwa,nonprofit,allowance
`;

export const THEMES: readonly Theme[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', label = '', terms = ''] = line.split('|');
    return { code, label, terms: terms.split(',') };
  });
