import { domain } from './people';
import type { RawEntry } from './raw-event';

/** Name, and how the mailbox is spelled. They are heard of when their accounts change, and never act. */
const names = [
  ['Imke Sörensen', 'imke.soerensen'],
  ['Oluwaseun Adébáyọ̀', 'oluwaseun.adebayo'],
  ['דנה לוי', 'dana.levi'],
  ['Tomás Herrera Ñúñez', 'tomas.herrera'],
  ['ليلى الحدّاد', 'layla.haddad'],
  ['Ingeborg-Wilhelmine Freifrau von Strachwitz-Groß-Zauche und Camminetz', 'ingeborg.strachwitz'],
  ['Kit 🚚 Ferreira', 'kit.ferreira'],
  ['<i>Robin</i> & “Tables”; --', 'robin.tables'],
  ['Wei Ling Tan', 'weiling.tan'],
  ['Ірина Коваль', 'iryna.koval'],
] as const;

/** The account of one who is new or about to leave; the same number is the same person. */
export const newcomer = (n: number): { name: string; email: string; invited: RawEntry; user: RawEntry } => {
  const [name, mailbox] = names[n % names.length] ?? names[0];
  const again = Math.floor(n / names.length);
  const email = `${mailbox}${again || ''}@${domain}`;
  return {
    name,
    email,
    invited: { id: email, type: 'invited-user', attributes: { email } },
    user: {
      id: `712020:newcomer-${n}`,
      type: 'users',
      attributes: { name, email, accountType: 'atlassian' },
    },
  };
};
