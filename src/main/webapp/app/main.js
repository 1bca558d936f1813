// Starts the page that the launch asked for.
import { App } from './app.js';
import { prepareAnnouncements } from './platform/announce.js';
import { apiClient } from './platform/api.js';
import { warnBeforeLeaving } from './platform/drafts.js';
import { reportHeight } from './platform/frame.js';
import { closest, language, speak } from './platform/i18n.js';
import { leaveLaunchAddress, readLaunch } from './platform/launch.js';
import { prepare } from './routes.js';

async function main() {
  const launch = readLaunch();
  if (!launch) return;
  leaveLaunchAddress(launch);
  prepare(launch.view);
  await speak(closest(launch.locale));
  prepareAnnouncements();
  reportHeight();
  warnBeforeLeaving();
  const app = new App(launch, apiClient(launch.token, language));
  addEventListener('online', () => app.network(true));
  addEventListener('offline', () => app.network(false));
  await app.boot();
}

await main();
