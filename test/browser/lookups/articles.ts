/** A page of the encyclopedia of this test; all of it is made up but for what everybody knows. */
export interface WikiPage {
  title: string;
  /** Paragraphs of the introduction; each is plain text in wikitext too. */
  intro: readonly string[];
  item?: string;
  /** A redirect to this title. */
  to?: string;
  /** A disambiguation page naming these. */
  names?: readonly string[];
  /** Name of its picture's file. */
  picture?: string;
}

/** What the people and bodies of test/pages/second.html are in the encyclopedia of this test. */
export const PAGES: readonly WikiPage[] = [
  {
    title: 'Owen Farrell',
    intro: [
      'Owen Farrell (born 3 May 1968) is a Scottish politician who is the minister for transport.',
      'He was a ship’s engineer <b>before</b> politics.',
    ],
    item: 'Q900101',
  },
  {
    title: 'Harriet Lowe',
    intro: ['Harriet Lowe is a Canadian painter of harbours.'],
    item: 'Q900102',
  },
  {
    title: 'Harriet Lowe (judge)',
    intro: ['Harriet Lowe is a Scottish judge of the sheriff court.'],
  },
  {
    title: 'Peter Cairns',
    intro: ['Peter Cairns may refer to:'],
    names: ['Peter Cairns (chemist)', 'Peter Cairns (rower)'],
  },
  { title: 'Peter Cairns (chemist)', intro: ['Peter Cairns was a chemist who studied rust.'] },
  { title: 'Peter Cairns (rower)', intro: ['Peter Cairns is a rower from Leith.'] },
  {
    title: 'Strandline Ferries',
    intro: ['Strandline Ferries is a shipping company that runs ferries in the North Sea.'],
    item: 'Q900103',
    picture: 'Strandline ferry.png',
  },
  { title: 'Coastguard agency of the test', intro: ['The agency keeps watch at sea.'], item: 'Q900104' },
  { title: 'Maritime and Coastguard Agency', intro: [], to: 'Coastguard agency of the test' },
  { title: 'Aberdeen', intro: ['Aberdeen is a city in the north-east of Scotland.'], item: 'Q900105' },
  {
    title: 'MS Herald of Free Enterprise',
    intro: ['MS Herald of Free Enterprise was a ferry that sank off Zeebrugge on 6 March 1987.'],
    item: 'Q900106',
  },
];

const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } }, rank: 'normal' });
const time = (value: string, precision: number) => ({
  mainsnak: { datavalue: { value: { time: value, precision } } },
  rank: 'normal',
});
const label = (en: string, de = en) => ({ en: { value: en }, de: { value: de } });

/** What Wikidata would say of them: written for this test, in the shape of its API. */
export const ITEMS: Readonly<Record<string, unknown>> = {
  Q900101: {
    labels: label('Owen Farrell'),
    descriptions: { en: { value: 'Scottish politician' } },
    claims: {
      P31: [item('Q5')],
      P39: [item('Q900201')],
      P27: [item('Q900202')],
      P569: [time('+1968-05-03T00:00:00Z', 11)],
    },
  },
  Q900102: { labels: label('Harriet Lowe'), claims: { P31: [item('Q5')], P106: [item('Q900203')] } },
  Q900103: {
    labels: label('Strandline Ferries'),
    claims: { P31: [item('Q900204')], P159: [item('Q900105')], P571: [time('+1921-00-00T00:00:00Z', 9)] },
  },
  Q900104: { labels: label('Coastguard agency of the test'), claims: { P17: [item('Q900202')] } },
  Q900105: {
    labels: label('Aberdeen'),
    claims: { P1082: [{ mainsnak: { datavalue: { value: { amount: '+198590' } } }, rank: 'normal' }] },
  },
  Q900106: {
    labels: label('MS Herald of Free Enterprise'),
    claims: { P585: [time('+1987-03-06T00:00:00Z', 11)] },
  },
  Q900201: { labels: label('Minister for Transport', 'Verkehrsminister') },
  Q900202: { labels: label('United Kingdom', 'Vereinigtes Königreich') },
  Q900203: { labels: label('painter', 'Malerin') },
};
