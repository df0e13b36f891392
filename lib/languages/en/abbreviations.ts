/** Lower-case words whose final dot does not end a sentence. Sorted. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm apr aug ave b.a blvd brig capt cmdr co col corp d dec det dr e.g est feb fig fr gen gov hon i.e inc jan jr jul
jun lt ltd maj mar messrs mr mrs ms mt nos nov oct ph.d prof pvt rep reps rev sen sens sep sept sgt sr st supt u.k u.n
u.s v vs`.split(/\s+/),
);
