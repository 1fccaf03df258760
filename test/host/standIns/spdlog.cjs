// Stands in for the native @vscode/spdlog, which the server build cannot compile: VS Code's log files, and with them
// its output channels, stay empty without it. Same API, plain appending.
const fs = require('fs');
const path = require('path');

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    this.pattern = true;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }
  write(level, message) {
    if (level < this.level) return;
    const time = new Date();
    const local = new Date(time.getTime() - time.getTimezoneOffset() * 60000)
      .toISOString()
      .replace('T', ' ')
      .slice(0, 23);
    try {
      fs.appendFileSync(this.file, this.pattern ? `${local} [${names[level]}] ${message}\n` : message);
    } catch {
      // the profile was removed while the server was ending
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.pattern = true;
  }
  clearFormatters() {
    this.pattern = false;
  }
  flush() {}
  drop() {}
}

const create = async (name, file, size, count) => new Logger('rotating', name, file, size, count);

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
