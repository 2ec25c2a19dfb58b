import { createRoot } from 'react-dom/client';
import { beginReading, dashboardAt } from '../../components/pages/begin-dashboard';
import { OptionsApp } from '../../components/pages/options-app';
import { createBrowserPorts } from '../../components/ui/browser-ports';
import { navigate, splitHash } from '../../components/ui/hash-location';
import { PageRoot } from '../../components/ui/page-root';

const ports = createBrowserPorts(navigate);
const { path, search } = splitHash(location.hash);
if (dashboardAt(path)) beginReading(ports.reader, search);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PageRoot ports={ports}>
      <OptionsApp />
    </PageRoot>,
  );
