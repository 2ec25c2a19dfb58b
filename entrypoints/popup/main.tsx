import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { beginReading } from '../../components/pages/begin-dashboard';
import { PopupApp } from '../../components/pages/popup-app';
import { createBrowserPorts } from '../../components/ui/browser-ports';
import { PageRoot } from '../../components/ui/page-root';

/** The popup would stay open behind the tab in some browsers. */
const openFullPage = (place: string) => {
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${place}`) }).then(() => window.close());
};

const ports = createBrowserPorts(openFullPage);
beginReading(ports.reader, '');

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PageRoot ports={ports}>
      <PopupApp />
    </PageRoot>,
  );
