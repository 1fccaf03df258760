// A task, a terminal command and a debug session that run until they are told to end, without a terminal process; and an empty panel.
const vscode = require('vscode');

class Terminal {
  write = new vscode.EventEmitter();
  closed = new vscode.EventEmitter();
  onDidWrite = this.write.event;
  onDidClose = this.closed.event;
  open() {
    this.write.fire('building\r\n');
  }
  close() {}
}

/** What a shell with VS Code's integration writes, without a shell: prompt, command line, begin and end. */
class Shell {
  write = new vscode.EventEmitter();
  onDidWrite = this.write.event;
  mark(code) {
    this.write.fire(`\x1b]633;${code}\x07`);
  }
  prompt() {
    this.mark('A');
    this.write.fire('$ ');
    this.mark('B');
  }
  open() {
    this.prompt();
    this.write.fire('make all');
    this.mark('E;make all');
    this.write.fire('\r\n');
    this.mark('C');
    this.write.fire('making\r\n');
  }
  end() {
    this.mark('D;0');
    this.prompt();
  }
  close() {}
}

class Debuggee {
  messages = new vscode.EventEmitter();
  onDidSendMessage = this.messages.event;
  seq = 1;
  handleMessage({ type, seq, command }) {
    if (type !== 'request') return;
    const body = command === 'threads' ? { threads: [] } : {};
    this.send({ type: 'response', request_seq: seq, command, success: true, body });
    if (command === 'initialize') this.send({ type: 'event', event: 'initialized' });
    if (command === 'disconnect' || command === 'terminate') this.send({ type: 'event', event: 'terminated' });
  }
  send(message) {
    this.messages.fire({ seq: this.seq++, ...message });
  }
  dispose() {}
}

exports.activate = ({ subscriptions }) => {
  let terminal;
  let shell;
  const runTask = () => {
    const execution = new vscode.CustomExecution(async () => (terminal = new Terminal()));
    const task = new vscode.Task({ type: 'helper' }, vscode.TaskScope.Workspace, 'everything', 'helper', execution);
    task.group = vscode.TaskGroup.Build;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Never };
    return vscode.tasks.executeTask(task);
  };
  subscriptions.push(
    vscode.commands.registerCommand('helper.runTask', runTask),
    vscode.commands.registerCommand('helper.endTask', () => terminal?.closed.fire(0)),
    vscode.commands.registerCommand('helper.runCommand', () => {
      shell = new Shell();
      vscode.window.createTerminal({ name: 'helper', pty: shell }).show(true);
    }),
    vscode.commands.registerCommand('helper.endCommand', () => shell?.end()),
    vscode.debug.registerDebugAdapterDescriptorFactory('helper', {
      createDebugAdapterDescriptor: () => new vscode.DebugAdapterInlineImplementation(new Debuggee()),
    }),
    vscode.commands.registerCommand('helper.debug', () =>
      vscode.debug.startDebugging(undefined, { type: 'helper', name: 'helper', request: 'launch' }),
    ),
    vscode.commands.registerCommand('helper.endDebug', () => vscode.debug.stopDebugging()),
    vscode.commands.registerCommand('helper.emptyPanel', () => {
      const panel = vscode.window.createWebviewPanel('helper', 'Nothing', vscode.ViewColumn.Active, {});
      panel.webview.html = '<!doctype html><h1 class="nothing">Nothing</h1>';
    }),
  );
};
