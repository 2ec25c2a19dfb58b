/**
 * Given names | family names, by culture. A name in a script of its own has its spelling for the
 * e-mail address behind a colon; all others are spelled by dropping the accents.
 */
const lists: Record<string, string> = {
  german:
    'Anneliese Jürgen Käthe Matthias Sönke Friederike Lukas Birgit Ömer Thorsten|Müller Schäfer Weiß Großmann Krüger Vogel Lindner Böttcher Hoffmann Brandt',
  turkish: 'Ayşe Emre Gülşen Kerem Özlem Çağrı|Yılmaz Öztürk Şahin Demir Kılıç Aydoğan',
  greek: 'Ελένη:eleni Γιώργος:giorgos Katerina Δημήτρης:dimitris|Παπαδόπουλος:papadopoulos Ioannou Νικολάου:nikolaou',
  polish:
    'Agnieszka Paweł Małgorzata Łukasz Zofia Grzegorz Świętosława Krzysztof Bożena Wojciech|Kowalczyk Wiśniewski Dąbrowska Szczęsny Zając Nowak Brzęczyszczykiewicz Gąsior Żuk',
  ukrainian: 'Олена:olena Тарас:taras Oksana Mykola Світлана:svitlana|Шевчук:shevchuk Kovalenko Бондар:bondar Melnyk',
  irish:
    "Aoife Niamh Conor Siobhán Pádraig Caoimhe Eoghan|O'Sullivan Murphy Ní_Dhomhnaill Byrne O'Connor Walsh Mac_Cárthaigh",
  spanish: 'María Íñigo Begoña José_Luis Lucía Ángel|García_Márquez Núñez Ibáñez de_la_Cruz Peña Rodríguez',
  american:
    'Jordan Taylor Emily Marcus Priscilla Deshawn Hannah Wyatt Naomi Caleb Renée|Johnson Smith Carter McAllister Washington Begay Reed Lee Van_der_Berg Oyelaran',
  vietnamese: 'Thảo Đức Nguyệt Hùng|Nguyễn Trần Phạm Đặng',
  brazilian:
    'João Conceição Thiago Luíza Antônio Fabíola Caetano|Gonçalves Araújo Magalhães dos_Santos Conceição Vasconcelos',
  hebrew: 'נועה:noa Eitan יואב:yoav Shira תמר:tamar Avi|כהן:cohen Levi פרץ:peretz Mizrahi אבוטבול:abutbul',
  arabic:
    'محمد:mohamed فاطمة:fatma Youssef مريم:mariam Karim هبة:heba|عبد_الرحمن:abdelrahman حسن:hassan Mansour السيد:elsayed Naguib',
  kenyan: 'Wanjiru Kipchoge Achieng Baraka Nyambura Otieno|Kamau Odhiambo Mwangi Chebet Kimani',
  indian:
    'Ananya Rohan लक्ष्मी:lakshmi Arjun Kavitha Siddharth Meenakshi ஆனந்த்:anand|Iyer Sharma Venkataraman Krishnamurthy शर्मा:sharma Banerjee Nair Reddy',
  japanese: '陽子:yoko 健太:kenta Sakura 大輔:daisuke|田中:tanaka Yamamoto 佐々木:sasaki 渡辺:watanabe',
  korean: '지우:jiwoo Minjun|김:kim Park',
  chinese: '伟:wei 秀英:xiuying Mei|王:wang 欧阳:ouyang Chen',
};

interface NamePart {
  shown: string;
  spelled: string;
}

const foreign: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  æ: 'ae',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
};

/** The letters that an e-mail address can carry. */
export const spell = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđıæäöü]/g, (letter) => foreign[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z-]/g, '');

const parse = (word: string): NamePart => {
  const [shown = '', spelled] = word.replaceAll('_', ' ').split(':');
  return { shown, spelled: spelled ?? spell(shown) };
};

export const cultures: Readonly<Record<string, { given: NamePart[]; family: NamePart[] }>> = Object.fromEntries(
  Object.entries(lists).map(([culture, list]) => {
    const [given = '', family = ''] = list.split('|');
    return [culture, { given: given.split(' ').map(parse), family: family.split(' ').map(parse) }];
  }),
);

/** Cultures that put the family name first, when it is written in their own script. */
export const familyFirst = new Set(['japanese', 'korean', 'chinese']);

/** A few that try the layout of every list. */
export const remarkable: readonly (readonly [shown: string, spelled: string])[] = [
  ['Maria Fernanda Vasconcelos de Albuquerque e Mendonça Figueiredo', 'mf.vasconcelos'],
  ['Nebuchadnezzar-Maximilian Freiherr von und zu Lütjenburg-Schönhausen', 'n.luetjenburg'],
  ['عبد الرحمن بن عبد العزيز آل الشيخ', 'abdulrahman.alsheikh'],
  ['Bo', 'bo'],
  ['Zoë “Zed” O’Neill-Łukasiewicz 🦊', 'zed.oneill'],
  ['Þórdís <b>Kolbrún</b> & “Gylfa”dóttir', 'thordis.gylfadottir'],
];
