import { html, type TemplateResult } from 'lit';

export interface Choice<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few: radio buttons that look like buttons. Arrow keys move between them. */
export function choice<Value extends string | number>({
  legend,
  options,
  value,
  choose,
}: Choice<Value>): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${legend}
            .checked=${option.value === value}
            @change=${() => choose(option.value)}
          />${option.name}</label
        >`,
    )}
  </fieldset>`;
}
