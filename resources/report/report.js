'use strict';
// Folding is the browser's own <details>; this only filters the rows by a text.
const field = document.getElementById('filter');
const count = document.getElementById('count');
document.querySelector('.tools').hidden = false;
let timer = 0;
field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
function apply() {
  const wanted = field.value.toLowerCase();
  let shown = 0;
  for (const row of document.querySelectorAll('tr[data-row]')) {
    const hit = wanted === '' || row.textContent.toLowerCase().includes(wanted);
    row.hidden = !hit;
    shown += hit ? 1 : 0;
  }
  count.textContent = wanted === '' ? '' : shown + ' rows';
}
