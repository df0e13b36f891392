/** Common given names by the pronoun that people of that name mostly go by; names of both are left out. Sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const HE_NAMES: ReadonlySet<string> = list(
  `aaron abdul abdullah abraham adam ahmad ahmed alan albert alejandro alfred ali allan allen alvin amir andreas
andrew andrzej andré andy angelo anthony antoine antonio antony arnold arthur austin barack barry ben benedict
benjamin bernard bernie bert bill bob boris brad bradley brandon brendan brent brett brian bruce bryan carl
carlos cesar charles chester chris christian christopher chuck clarence claude clifford colin connor craig
curtis cyril dale damian dan daniel darren dave david dean dennis derek diego dietrich dimitri dirk dmitry
dominic don donald doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin elijah emmanuel
enrique eric erik ernest ethan eugene evan felix fernando fidel floyd francesco francis francisco franco frank
franklin fred frederick gary gavin geoff geoffrey george gerald gerard giovanni giuseppe glenn gordon graham
greg gregory guillermo gustavo guy hans harold harry harvey hassan hector henry herbert herman howard hugh hugo
hussein ian ibrahim igor isaac ivan jack jacob jacques jaime jake james jan jared jason javier jay jeff jeffrey
jeremy jerome jerry jim jimmy joe joel john johnny jon jonah jonathan jorge jose joseph josh joshua josé juan
julian julio justin karl keith ken kenneth kevin khalid kurt kyle larry lars laurence lawrence leo leon leonard
lewis liam lloyd louis luca lucas luis luke mahmoud malcolm manuel marc marco marcus mario mark martin marvin
matt matteo matthew maurice max maxim michael michel miguel mike mikhail milton mitch mitt mohamed mohammad
mohammed monte muhammad narendra nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel noah
norman oleg oliver omar orlando oscar otto owen pablo paolo patrick paul pedro pete peter phil philip phillip
pierre rafael ralph ramon randy raul ray raymond reginald ricardo richard rick rob robert roberto rod rodney
rodrigo roger roland roman ron ronald ross roy rudolph rupert russell ryan salvador samuel scott sean sebastian
serge sergei sergio seth shane shaun sidney simon stan stanley stefan stephen steve steven stuart ted terrence
theodore thomas tim timothy toby todd tom tommy tony travis trevor vernon victor viktor vincent vladimir
volodymyr wallace walter warren wayne wesley wilfred will william winston wolfgang xavier yasser yusuf zachary`,
);

export const SHE_NAMES: ReadonlySet<string> = list(
  `abigail agnes aisha alexandra alexandria alice alicia alison allison amanda amber amelia amy ana andrea angela
angelina anita ann anna anne annette annie antonia april ashley audrey barbara beatrice becky bernice beth betty
beverly brenda bridget brittany carla carly carmen carol caroline carolyn cassandra catherine cathy cecilia
charlotte cheryl christina christine cindy claire clara claudia colleen connie cynthia daisy dana danielle
deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth
ella ellen elsa emily emma erica erin esther eva evelyn fatima fiona florence frances gabriela gail georgia
geraldine gina giorgia gloria grace greta gretchen hannah harriet heather heidi helen hillary holly ida ingrid
irene isabel isabella jacqueline jane janet janice jean jeanne jennifer jenny jessica jill joan joanna joanne
josephine joyce juanita judith judy julia julie june kamala karen karin kate katherine kathleen kathryn kathy
katie kayla kelly kim kimberly kirsten kristen kristi kristin laura lauren leah lena leslie lina linda lisa liz
lois lori lorraine louise lucia lucy luisa lydia madeleine margaret maria marie marilyn marina marjorie marsha
martha mary maureen megan melania melanie melinda melissa meredith michelle mildred miriam molly monica nadia
nancy naomi natalie natasha nicola nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy
penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary ruth sabrina sally
samantha sandra sara sarah selena sharon sheila shelley sherry shirley silvia sofia sonia sophia sophie stacey
stacy stella stephanie sue susan susanne suzanne sylvia tamara tammy tanya tara teresa thelma theresa tiffany
tina tracy tulsi ursula valerie vanessa vera veronica victoria viola virginia vivian wanda wendy yolanda yvonne
zoe`,
);
