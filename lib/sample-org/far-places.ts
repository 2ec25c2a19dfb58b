import { type Place, place } from './places';

const farNames = {
  china: 'Guangzhou|Guangdong|China',
  iran: 'Tehran|Tehran|Iran, Islamic Republic of',
  nigeria: 'Lagos|Lagos|Nigeria',
  sudan: 'Khartoum|Khartoum|Sudan',
  syria: 'Damascus|Damascus|Syrian Arab Republic',
  yemen: 'Sanaa||Yemen',
  cuba: 'Havana|La Habana|Cuba',
  'north-korea': 'Pyongyang||Korea, Democratic People’s Republic of',
  libya: 'Tripoli|Tripoli|Libya',
  afghanistan: 'Kabul|Kabul|Afghanistan',
  russia: 'Moscow|Moscow|Russian Federation',
  vietnam: 'Hanoi|Hanoi|Viet Nam',
  indonesia: 'Jakarta|Jakarta|Indonesia',
  romania: 'Bucharest|București|Romania',
  turkey: 'Istanbul|Istanbul|Türkiye',
  singapore: 'Singapore||Singapore',
  brazil: 'Sao Paulo|São Paulo|Brazil',
  japan: 'Tokyo|Tokyo|Japan',
  australia: 'Sydney|New South Wales|Australia',
} as const;

export type FarName = keyof typeof farNames;

/** Places where nobody works; country names in the several spellings that occur in geo-IP data. */
export const farPlaces = Object.fromEntries(
  Object.entries(farNames).map(([name, text]) => [name, place(text)]),
) as Record<FarName, Place>;
