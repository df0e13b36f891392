const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Names of faiths, peoples and adherents, which describe and name nobody: 'a Republican senator', 'Muslims'. As
 * written, sorted. Those of countries stand with the countries.
 */
export const PEOPLES = words(`
Aboriginal Anglican Anglicans Arab Arabic Arabs Baptist Baptists Bedouin Bedouins Black Buddhist Buddhists Catholic
Catholics Christian Christians Communist Communists Conservative Conservatives Democrat Democratic Democrats Druze
Evangelical Evangelicals Hebrew Hindu Hindus Hispanic Hispanics Hutu Hutus Indigenous Inuit Islamic Islamist
Islamists Jew Jewish Jews Latina Latinas Latino Latinos Liberal Liberals Maori Marxist Marxists Methodist Methodists
Mormon Mormons Muslim Muslims Nazi Nazis Orthodox Pashtun Pashtuns Presbyterian Presbyterians Protestant Protestants
Republican Republicans Rohingya Roma Shia Shiite Shiites Sikh Sikhs Slavic Socialist Socialists Sunni Sunnis Tamil
Tamils Tories Tory Tutsi Tutsis Uighur Uighurs Uyghur Uyghurs Yazidi Yazidis Zionist Zionists Zulu Zulus`);

/** News agencies whose names stand in datelines and credits; as written, sorted. */
export const WIRES = new Set([
  'AFP',
  'AP',
  'Agence France-Presse',
  'Associated Press',
  'Bloomberg',
  'Reuters',
  'UPI',
]);
