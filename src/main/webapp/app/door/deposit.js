// Before the launch: leaves our secret with the platform's page, makes sure it is there, and goes on.
import { PlatformStorage, readTask } from './platform-storage.js';

async function deposit({ key, secret, ...offer }) {
  const storage = await PlatformStorage.find(offer);
  await storage.put(key, secret);
  if ((await storage.get(key)) !== secret) throw new Error('not kept');
}

const { onward, otherwise, ...task } = readTask('storage');
const next = await deposit(task).then(() => onward, () => otherwise);
location.replace(next);
