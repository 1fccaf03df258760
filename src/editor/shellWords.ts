/** One program of a command line. */
export interface Command {
  /** Without its folder. */
  readonly program: string;
  readonly args: readonly string[];
  /** Its output goes to another program or a file: no pager comes up. */
  readonly piped: boolean;
}

/** What only leads up to the program. */
const leading = /^(sudo|doas|time|nohup|nice|env|exec|command|builtin|npx|bunx|pnpx|uvx|xvfb-run|\w+=.*)$/;

/**
 * The programs that a command line runs, in order. Reads what matters for telling programs apart, for any of the usual shells: quotes,
 * `&&`, `||`, `;`, pipes and redirections. Not a parser of a shell's language.
 */
export function commandsIn(line: string): readonly Command[] {
  const tokens = line.match(/"[^"]*"?|'[^']*'?|&&|\|\|?|;|\n|\d?>+&?\d?|[^\s"'|;&>]+|&/g) ?? [];
  const commands: Command[] = [];
  let words: string[] = [];
  const end = (piped: boolean): void => {
    const args = [...words];
    words = [];
    let program = args.shift();
    // "sudo -u me vim": flags of what leads up, and what they take, are not told apart; the first bare word that is known will do.
    while (program !== undefined && (leading.test(program) || program.startsWith('-'))) program = args.shift();
    if (program !== undefined)
      commands.push({ program: program.replace(/^.*[\\/]/, '').replace(/\.(exe|cmd)$/i, ''), args, piped });
  };
  for (const token of tokens) {
    if (token === '|') end(true);
    else if (/^(&&|\|\||;|\n|&)$/.test(token)) end(false);
    else if (/^\d?>/.test(token)) words.push('>');
    else words.push(token.replace(/^["']|["']$/g, ''));
  }
  end(false);
  return commands.map((command) => (command.args.includes('>') ? { ...command, piped: true } : command));
}
