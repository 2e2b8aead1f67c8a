// What a page under a strict content-security policy runs; its answer stands in the document.
import { mainPath, run } from './main-path.mjs';

const { lines, failed } = await run(mainPath);
let codeFromText = 'forbidden';
try {
  new Function('return 1')();
  codeFromText = 'allowed';
} catch {}
const answer = document.createElement('pre');
answer.textContent = `${lines.join('\n')}\ncode from text: ${codeFromText}\n${failed} failed`;
document.body.append(answer);
