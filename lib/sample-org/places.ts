/** A place as geo-IP data names it. */
export interface Place {
  city: string;
  region: string;
  country: string;
}

/** `city|region|country` */
export const place = (text: string): Place => {
  const [city = '', region = '', country = ''] = text.split('|');
  return { city, region, country };
};

/** Where people work. The first place is the office's own, the others are where its people live. */
export interface Office {
  id: string;
  zone: string;
  /** Days off, 0 = Sunday. */
  weekend: readonly number[];
  /** Month and day of public holidays that never move. */
  holidays: readonly string[];
  /** Of a hundred people. */
  share: number;
  /** Which lists of names its people come from, see names.ts. */
  cultures: readonly string[];
  /** Where its VPN comes out: near enough that nobody seems to fly. */
  vpn: number;
  places: readonly Place[];
}

const office = (
  id: string,
  zone: string,
  share: number,
  weekend: readonly number[],
  holidays: string,
  cultures: string,
  vpn: number,
  places: string,
): Office => ({
  id,
  zone,
  share,
  weekend,
  holidays: holidays.split(' '),
  cultures: cultures.split(' '),
  vpn,
  places: places.split(';').map(place),
});

const satSun = [6, 0];
const friSat = [5, 6];

/** All city names are ones that city-timezones knows. */
export const offices: readonly Office[] = [
  office(
    'berlin',
    'Europe/Berlin',
    22,
    satSun,
    '01-01 05-01 10-03 12-25 12-26',
    'german turkish greek',
    0,
    'Berlin|Land Berlin|Germany;Hamburg|Hamburg|Germany;Munich|Bavaria|Germany',
  ),
  office(
    'krakow',
    'Europe/Warsaw',
    14,
    satSun,
    '01-01 01-06 05-01 05-03 08-15 11-01 11-11 12-25 12-26',
    'polish ukrainian',
    0,
    'Kraków|Lesser Poland|Poland;Warsaw|Mazovia|Poland;Gdansk|Pomerania|Poland',
  ),
  office(
    'dublin',
    'Europe/Dublin',
    9,
    satSun,
    '01-01 03-17 12-25 12-26',
    'irish spanish',
    0,
    'Dublin|Leinster|Ireland;Cork|Munster|Ireland',
  ),
  office(
    'austin',
    'America/Chicago',
    18,
    satSun,
    '01-01 06-19 07-04 11-11 12-25',
    'american spanish vietnamese',
    1,
    'Austin|Texas|United States;Dallas|Texas|United States;Houston|Texas|United States',
  ),
  office(
    'sao-paulo',
    'America/Sao_Paulo',
    8,
    satSun,
    '01-01 04-21 05-01 09-07 10-12 11-02 11-15 12-25',
    'brazilian',
    2,
    'Sao Paulo|São Paulo|Brazil;Rio de Janeiro|Rio de Janeiro|Brazil',
  ),
  office(
    'tel-aviv',
    'Asia/Jerusalem',
    6,
    friSat,
    '05-14',
    'hebrew',
    0,
    'Tel Aviv-Yafo|Tel Aviv|Israel;Haifa|Haifa|Israel',
  ),
  office(
    'cairo',
    'Africa/Cairo',
    5,
    friSat,
    '01-07 01-25 05-01 07-23 10-06',
    'arabic',
    0,
    'Cairo|Cairo Governorate|Egypt;Alexandria|Alexandria|Egypt',
  ),
  office(
    'nairobi',
    'Africa/Nairobi',
    4,
    satSun,
    '01-01 05-01 06-01 10-20 12-12 12-25',
    'kenyan',
    0,
    'Nairobi|Nairobi County|Kenya;Mombasa|Mombasa County|Kenya',
  ),
  office(
    'bengaluru',
    'Asia/Kolkata',
    9,
    satSun,
    '01-26 05-01 08-15 10-02 11-01',
    'indian',
    3,
    'Bengaluru|Karnataka|India;Chennai|Tamil Nadu|India;Mumbai|Maharashtra|India',
  ),
  office(
    'tokyo',
    'Asia/Tokyo',
    3,
    satSun,
    '01-01 01-02 01-03 02-11 04-29 05-03 05-04 05-05 08-11 11-03 11-23',
    'japanese korean',
    3,
    'Tokyo|Tokyo|Japan;Osaka|Osaka|Japan',
  ),
  office(
    'sydney',
    'Australia/Sydney',
    2,
    satSun,
    '01-01 01-26 04-25 12-25 12-26',
    'american chinese',
    3,
    'Sydney|New South Wales|Australia;Melbourne|Victoria|Australia',
  ),
];

/** Where the VPN comes out, by `Office.vpn`. */
export const vpnExits: readonly Place[] = [
  'Frankfurt|Hesse|Germany',
  'Dallas|Texas|United States',
  'Sao Paulo|São Paulo|Brazil',
  'Singapore||Singapore',
].map(place);
