import fc from 'fast-check';
import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';
import { describe, expect, it } from 'vitest';
import { countryOf } from './countries';
import { aliases } from './country-aliases';
import { anyText } from './testing/any-text';

const cases: [string, string][] = [
  ['Iran, Islamic Republic of', 'IR'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Iran', 'IR'],
  ["Korea, Democratic People's Republic of", 'KP'],
  ['Korea (Democratic People’s Republic of)', 'KP'],
  ['North Korea', 'KP'],
  ['Korea, Republic of', 'KR'],
  ['Korea (Republic of)', 'KR'],
  ['South Korea', 'KR'],
  ['Viet Nam', 'VN'],
  ['Vietnam', 'VN'],
  ['Türkiye', 'TR'],
  ['Turkiye', 'TR'],
  ['TURKEY', 'TR'],
  ["Côte d'Ivoire", 'CI'],
  ['Cote d’Ivoire', 'CI'],
  ['Ivory Coast', 'CI'],
  ['Czechia', 'CZ'],
  ['Czech Republic', 'CZ'],
  ['Macao', 'MO'],
  ['Macau', 'MO'],
  ['Swaziland', 'SZ'],
  ['Eswatini', 'SZ'],
  ['The former Yugoslav Republic of Macedonia', 'MK'],
  ['Macedonia, the Former Yugoslav Republic of', 'MK'],
  ['North Macedonia', 'MK'],
  ['Palestinian Territory, Occupied', 'PS'],
  ['Palestine, State of', 'PS'],
  ['Hong Kong', 'HK'],
  ['Taiwan, Province of China', 'TW'],
  ['Taiwan (Province of China)', 'TW'],
  ['Russian Federation', 'RU'],
  ['Russia', 'RU'],
  ['USA', 'US'],
  ['U.S.A.', 'US'],
  ['United States', 'US'],
  ['United States of America (the)', 'US'],
  ['UK', 'GB'],
  ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
  ['South Sudan', 'SS'],
  ['Sudan', 'SD'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
  ['Congo', 'CG'],
  ['Republic of the Congo', 'CG'],
  ['Congo, The Democratic Republic of the', 'CD'],
  ['DR Congo', 'CD'],
  ['Guinea', 'GN'],
  ['Guinea-Bissau', 'GW'],
  ['Equatorial Guinea', 'GQ'],
  ['Papua New Guinea', 'PG'],
  ['Dominica', 'DM'],
  ['Dominican Republic', 'DO'],
  ['Mali', 'ML'],
  ['Malawi', 'MW'],
  ['Oman', 'OM'],
  ['Romania', 'RO'],
  ['Jersey', 'JE'],
  ['Syria', 'SY'],
  ['Syrian Arab Republic', 'SY'],
  ['Libyan Arab Jamahiriya', 'LY'],
  ['Yemen', 'YE'],
  ['Cuba', 'CU'],
  ['China', 'CN'],
  ['Afghanistan', 'AF'],
  ['Lao People’s Democratic Republic', 'LA'],
  ['Moldova, Republic of', 'MD'],
  ['Tanzania, United Republic of', 'TZ'],
  ['Venezuela, Bolivarian Republic of', 'VE'],
  ['Bolivia, Plurinational State of', 'BO'],
  ['Micronesia, Federated States of', 'FM'],
  ['Virgin Islands, U.S.', 'VI'],
  ['British Virgin Islands', 'VG'],
  ['Saint Vincent and the Grenadines', 'VC'],
  ['St Kitts and Nevis', 'KN'],
  ['Sao Tome & Principe', 'ST'],
  ['Curacao', 'CW'],
  ['Reunion', 'RE'],
  ['Åland Islands', 'AX'],
  ['Holy See (Vatican City State)', 'VA'],
  ['Cabo Verde', 'CV'],
  ['Kosovo', 'XK'],
  ['Myanmar (Burma)', 'MM'],
  ['  germany ', 'DE'],
  ['de', 'DE'],
  ['DEU', 'DE'],
  ['ST', 'ST'],
];

describe('countryOf', () => {
  it.each(cases)('knows %s as %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  it.each(['Europe', 'EU', 'Anonymous Proxy', 'Sudanese', 'country', 'Saint', 'Korea Town'])('keeps “%s”', (name) => {
    expect(countryOf(name)).toBe(name);
  });

  it.each(['', ' ', '-', 'Unknown', 'N/A'])('takes “%s” for nothing said', (name) => {
    expect(countryOf(name)).toBe('');
  });

  it('knows every country by its codes and by each of its names', () => {
    for (const [alpha2 = '', alpha3 = ''] of codes as string[][]) {
      expect([countryOf(alpha2), countryOf(alpha3.toLowerCase())]).toEqual([alpha2, alpha2]);
    }
    const wrong = [...Object.entries(english.countries), ...Object.entries(aliases)].flatMap(([code, names]) =>
      [names]
        .flat()
        .filter((name) => countryOf(name) !== code)
        .map((name) => [code, name]),
    );
    // The one name that two countries share.
    expect(wrong).toEqual([['CD', 'Congo']]);
  });

  it('is not moved by case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), ([name, code]) => {
        expect([countryOf(name.toUpperCase()), countryOf(name.toLowerCase())]).toEqual([code, code]);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(anyText(12), (text) => typeof countryOf(text) === 'string'));
  });
});
