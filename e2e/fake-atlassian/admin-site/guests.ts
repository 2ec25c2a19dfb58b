/** Somebody whom the admin site knows; accounts are opaque texts of up to 128 letters. */
export interface Listed {
  id: string;
  name: string;
  email: string;
}

/** An e-mail address that two accounts have. */
export const sharedEmail = 'front.desk@kestrel-freight.example';

/** Accounts that the org's sample does not have, with names and ids as they occur. Whether they did anything is for a journey to say. */
export const guests: readonly Listed[] = [
  { id: '712020:11111111-aaaa-4aaa-8aaa-000000000001', name: 'Front Desk (day)', email: sharedEmail },
  { id: '712020:11111111-aaaa-4aaa-8aaa-000000000002', name: 'Front Desk (night)', email: sharedEmail },
  {
    id: '557058:11111111-aaaa-4aaa-8aaa-000000000003',
    name: '<img src=x onerror="document.title=1"> & <b>Bobby</b>',
    email: 'bobby.tables@kestrel-freight.example',
  },
  {
    id: '557058:11111111-aaaa-4aaa-8aaa-000000000004',
    name: 'عبد الرحمن بن محمد الحسيني القرشي',
    email: 'abdelrahman@kestrel-freight.example',
  },
  {
    id: '557058:11111111-aaaa-4aaa-8aaa-000000000005',
    name: 'Maximiliane-Theodora '.repeat(10).slice(0, 200),
    email: `${'maximiliane-theodora-'.repeat(3)}m@kestrel-freight.example`,
  },
  { id: 'qm:8d9c0b5e-1d1a|x_Y-1:557058', name: 'Odd Letters', email: 'Odd.Letters+admin@Kestrel-Freight.example' },
  { id: '5b10ac8d82e05b22cc7d4ef5', name: '👩‍💻 Renée 🚀', email: 'renee@kestrel-freight.example' },
];

/** Accounts of which there are no events anywhere. */
export const strangers: readonly Listed[] = Array.from({ length: 12 }, (_, n) => ({
  id: `712020:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name: `Stranger ${n + 1}`,
  email: `stranger${n + 1}@kestrel-freight.example`,
}));
