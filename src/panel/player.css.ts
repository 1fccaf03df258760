import { css } from 'lit';

/** One thing at a time: the figure takes all the room the words and the one row of controls leave. */
export const playerStyles = css`
  :host {
    container-type: inline-size;
    height: 100%;
    min-height: 480px;
  }
  .player {
    display: grid;
    gap: 12px;
    grid-template-rows: auto minmax(160px, 1fr) repeat(4, max-content);
    height: 100%;
    padding: 16px clamp(16px, 4cqi, 32px) 20px;
  }
  .stage {
    display: grid;
    gap: 8px 16px;
    grid-template: 'figure figure' minmax(0, 1fr) 'ring next' auto / minmax(0, 1fr) auto;
    min-height: 0;
  }
  .figure {
    grid-area: figure;
    min-height: 0;
  }
  unhunch-measure {
    --ring: 64px;
    --ring-font: 24px;
    grid-area: ring;
  }
  unhunch-next-up {
    --next-figure: 56px;
    grid-area: next;
    max-width: 120px;
    justify-self: end;
  }
  /* As long as the movement: nobody can read it while getting ready. */
  .care {
    font-size: 13px;
    justify-self: center;
    line-height: 18px;
    max-width: 80ch;
    text-align: center;
    text-wrap: balance;
  }
  @container (max-width: 479px) {
    .player {
      grid-template-rows: auto minmax(224px, 1fr) repeat(4, max-content);
      padding-bottom: 0;
    }
    .player.free {
      padding-bottom: 20px;
    }
    /* Below all that is pressed, so that the figure keeps its room; its own edge, for in a low window it reaches out of the player. */
    .care {
      order: 1;
      padding-bottom: 20px;
    }
  }
  @container (min-width: 640px) {
    .stage {
      /* The figure first: lying bodies are wide. */
      grid-template: 'ring figure next' minmax(0, 1fr) / minmax(112px, 1fr) minmax(0, 640px) minmax(112px, 1fr);
      justify-self: center;
      max-width: 1120px;
      width: 100%;
    }
    unhunch-measure {
      --breath-align: center;
      --breath-font: 18px;
      --measure-direction: column;
      --ring: 112px;
      --ring-font: 40px;
      align-self: center;
      justify-self: center;
    }
    unhunch-next-up {
      --next-figure: 96px;
      max-width: none;
      align-self: center;
      flex-direction: column;
      justify-self: center;
      text-align: center;
    }
  }
  @container (min-width: 1000px) {
    unhunch-measure {
      --ring: 144px;
      --ring-font: 52px;
    }
    unhunch-next-up {
      --next-figure: 120px;
    }
  }
  /* A row of poses needs the whole width. */
  @container (max-width: 999px) {
    .still .stage {
      grid-template: 'figure figure' minmax(0, 1fr) 'ring next' auto / minmax(0, 1fr) auto;
    }
    .still unhunch-measure {
      --breath-align: start;
      --breath-font: 15px;
      --measure-direction: row;
      --ring: 64px;
      --ring-font: 24px;
      justify-self: start;
    }
    .still unhunch-next-up {
      --next-figure: 56px;
      flex-direction: row;
      justify-self: end;
      text-align: start;
    }
  }
  .player.free .stage {
    grid-template: 'ring' minmax(0, 1fr) / 1fr;
  }
  .player.free unhunch-measure {
    --breath-align: center;
    --breath-font: 18px;
    --measure-direction: column;
    --ring: 176px;
    --ring-font: 56px;
    align-self: center;
    justify-self: center;
  }
`;
