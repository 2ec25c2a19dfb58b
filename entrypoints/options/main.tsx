import { createRoot } from 'react-dom/client';
import { OptionsApp } from '../../components/pages/options-app';
import { createBrowserPorts } from '../../components/ui/browser-ports';
import { navigate } from '../../components/ui/hash-location';
import { PageRoot } from '../../components/ui/page-root';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PageRoot ports={createBrowserPorts(navigate)}>
      <OptionsApp />
    </PageRoot>,
  );
