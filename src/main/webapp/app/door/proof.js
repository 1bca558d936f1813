// After the launch: asks the platform's page for our secret, has it forgotten, and posts the launch again with it.
// Without an answer the launch goes without: the server then says what to do.
import { PlatformStorage, readTask } from './platform-storage.js';

async function proof({ key, ...offer }) {
  const storage = await PlatformStorage.find(offer);
  const secret = await storage.get(key);
  storage.forget(key);
  return secret ?? '';
}

const form = document.getElementById('launch-again');
form.elements.storage_proof.value = await proof(readTask('storage')).catch(() => '');
form.submit();
