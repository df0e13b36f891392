const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower-case words whose final dot does not end a sentence, at least not by itself. Sorted. */
export const ABBREVIATIONS = words(`
a.m adm apr aug ave b.a blvd brig capt cmdr co col const corp cpl cst d dec det dr e.g est etc feb fig fr ft gen gov hon i.e inc insp jan
jr jul jun lt ltd m.d maj mar messrs mr mrs ms mt no nos nov oct p.m ph.d prof pvt rep reps rev sen sens sep sept sgt sr
st supt u.k u.n u.s v vs`);

/** Those that something must follow: a name or a number. Their dot never ends a sentence. Sorted. */
export const LEADING_ABBREVIATIONS = words(`
adm brig capt cmdr col const cpl cst det dr e.g fig fr gen gov hon i.e insp lt maj messrs mr mrs ms mt nos prof pvt rep reps rev sen sens
sgt st supt v vs`);

/** Those that are words too, and short forms only before a number: 'No. 5'. Sorted. */
export const NUMBER_ABBREVIATIONS = words('fig no nos');
