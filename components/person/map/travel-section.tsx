import type { PersonView } from '../person-view';

interface Props {
  of: PersonView;
}

export const TravelSection = ({ of }: Props) => <section hidden data-person={of.person} />;
