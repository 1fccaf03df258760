import type { ToEditor } from '../protocol/messages';
import { parseRemembered, type Remembered } from './remembered';

interface HostApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: Remembered): void;
}

declare function acquireVsCodeApi(): HostApi;

/** The longest problem text the protocol takes. */
const longestProblem = 2000;
/** A panel that fails in a loop must not flood the log. */
const mostProblems = 20;

/** The panel's one line to the editor. */
export class EditorLink {
  private readonly host = acquireVsCodeApi();
  private problems = 0;

  post(message: ToEditor): void {
    this.host.postMessage(message);
  }

  report(problem: unknown): void {
    if (this.problems >= mostProblems) return;
    this.problems += 1;
    const text = problem instanceof Error ? `${problem.message}\n${problem.stack ?? ''}` : String(problem);
    this.post({ type: 'problem', message: text.slice(0, longestProblem) });
  }

  /** What this page, before it was reloaded, remembered last. */
  recall(): Remembered {
    return parseRemembered(this.host.getState());
  }

  remember(state: Remembered): void {
    this.host.setState(state);
  }
}
