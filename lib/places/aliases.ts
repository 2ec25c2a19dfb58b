import { fold } from './fold';

/** Names that cities have at home, had before, or have in full, with the name that the gazetteer knows. */
const written = `AT Wien=Vienna
BE Bruxelles=Brussels
BE Antwerp=Antwerpen
CH Genève=Geneva
CN Peking=Beijing
CN Canton=Guangzhou
CZ Praha=Prague
DE München=Munich
DE Köln=Cologne
DE Frankfurt am Main=Frankfurt
DE Nuremberg=Nürnberg
DE Freiburg im Breisgau=Freiburg
DK København=Copenhagen
EG Al Qahirah=Cairo
ES Sevilla=Seville
FI Helsingfors=Helsinki
GB Newcastle upon Tyne=Newcastle
GR Athina=Athens
IL Tel Aviv=Tel Aviv-Yafo
IN Bangalore=Bengaluru
IN Bombay=Mumbai
IN Calcutta=Kolkata
IN Madras=Chennai
IT Roma=Rome
IT Milano=Milan
IT Torino=Turin
IT Napoli=Naples
IT Firenze=Florence
IT Venezia=Venice
IT Genova=Genoa
MX Ciudad de México=Mexico City
NL Den Haag=The Hague
NL 's-Gravenhage=The Hague
PL Warszawa=Warsaw
PT Lisboa=Lisbon
RO București=Bucharest
RS Beograd=Belgrade
RU Moskva=Moscow
RU Sankt-Peterburg=St. Petersburg
SE Gothenburg=Göteborg
UA Kiev=Kyiv
UA Kyyiv=Kyiv
US New York City=New York
US Washington=Washington, D.C.
US Saint Louis=St. Louis
VN Saigon=Ho Chi Minh City`;

/** Folded names by `code name`. */
export const aliases: ReadonlyMap<string, string> = new Map(
  written.split('\n').map((line) => {
    const [name = '', known = ''] = line.slice(3).split('=');
    return [`${line.slice(0, 2)} ${fold(name)}`, fold(known)];
  }),
);
