import type { PersonView } from '../person-view';

interface Props {
  of: PersonView;
}

export const AccessSection = ({ of }: Props) => <section hidden data-person={of.person} />;
