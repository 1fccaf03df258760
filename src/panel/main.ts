import { parseToPanel } from '../protocol/parse';
import { App } from './app';
import { EditorLink } from './editorLink';
import { pageStyles } from './theme.css';

const link = new EditorLink();

window.addEventListener('error', (event) => {
  // A chart grows when it is drawn and is measured again with the next picture: nothing is wrong, but browsers say so here.
  if (!event.message.startsWith('ResizeObserver loop')) link.report(event.error ?? event.message);
});
window.addEventListener('unhandledrejection', (event) => link.report(event.reason));

if (pageStyles.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageStyles.styleSheet];

const app = new App(link);
document.body.append(app);

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const parsed = parseToPanel(event.data);
  if (parsed.ok) app.receive(parsed.message);
  else link.report(parsed.problem);
});

// Not from here: a message notes the place it is sent from, and for a place in a whole script the browser reads that script again.
queueMicrotask(() => link.post(app.ready()));
