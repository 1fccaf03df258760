export interface Row {
  readonly what: string;
  readonly unhunch: number;
  readonly empty?: number;
  readonly unit: string;
  /** Missing where the value only explains another one. */
  readonly budget?: number;
  /** Whether the budget limits the ratio to the empty extension instead of the value. */
  readonly ratio?: boolean;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export function isKept(row: Row): boolean {
  if (row.budget === undefined) return true;
  const value = row.ratio ? row.unhunch / (row.empty ?? NaN) : row.unhunch;
  return value <= row.budget;
}

export function renderTable(rows: readonly Row[]): string {
  const number = (value: number | undefined, unit: string) =>
    value === undefined
      ? '–'
      : `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })} ${unit}`.trim();
  const cells = rows.map((row) => [
    row.what,
    number(row.unhunch, row.unit),
    number(row.empty, row.unit),
    row.empty ? `${(row.unhunch / row.empty).toFixed(1)} ×` : '–',
    row.budget === undefined ? '–' : row.ratio ? `≤ ${row.budget} ×` : `≤ ${number(row.budget, row.unit)}`,
    row.budget === undefined ? '–' : isKept(row) ? 'ok' : 'BROKEN',
  ]);
  const all = [['what', 'Unhunch', 'empty', 'ratio', 'budget', 'ok?'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')).join('\n');
}
