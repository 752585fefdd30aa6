// Where the page begins.

import { start } from './page.js';

start(document.getElementById('page'), JSON.parse(document.getElementById('texts').textContent), document);
