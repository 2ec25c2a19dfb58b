import type { PersonView } from '../person-view';

interface Props {
  of: PersonView;
}

export const HoursSection = ({ of }: Props) => <section hidden data-person={of.person} />;
