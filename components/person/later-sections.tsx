import { lazily } from '../ui/lazily';
import { Anchored } from './anchor';
import styles from './person.module.css';
import type { PersonView } from './person-view';

/** The place of a section until its chunk is there: what is below does not jump. */
const Coming = () => <div className={styles.coming} />;

const NormalSection = lazily(() => import('./normal/normal-section').then((module) => module.NormalSection), Coming);
const TravelSection = lazily(() => import('./map/travel-section').then((module) => module.TravelSection), Coming);
const HoursSection = lazily(() => import('./hours/hours-section').then((module) => module.HoursSection), Coming);
const SeenSection = lazily(() => import('./seen/seen-section').then((module) => module.SeenSection), Coming);
const AccessSection = lazily(() => import('./access/access-section').then((module) => module.AccessSection), Coming);

/** What stands further down on a person's page: each comes with its own chunk. */
export const LaterSections = ({ of }: { of: PersonView }) => (
  <>
    <Anchored id="normal">
      <NormalSection of={of} />
    </Anchored>
    <Anchored id="travel">
      <TravelSection of={of} />
    </Anchored>
    <Anchored id="hours">
      <HoursSection of={of} />
    </Anchored>
    <Anchored id="seen">
      <SeenSection of={of} />
    </Anchored>
    <Anchored id="access">
      <AccessSection of={of} />
    </Anchored>
  </>
);
