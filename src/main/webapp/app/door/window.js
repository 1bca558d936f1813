// Once the activity is open elsewhere, the page in the frame says so and offers to open it again.
import { readTask } from './platform-storage.js';

const opened = readTask('opened');
const link = document.getElementById('open');

link.addEventListener('click', () => {
  const title = document.getElementById('what');
  title.textContent = opened.title;
  title.nextElementSibling.textContent = opened.what;
  link.textContent = opened.go;
  document.getElementById('said').textContent = `${opened.title}. ${opened.what}`;
});
