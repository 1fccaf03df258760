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
    gap: 16px;
    grid-template-rows: auto minmax(160px, 1fr) auto auto;
    height: 100%;
    padding: 16px clamp(16px, 4cqi, 32px) 20px;
  }
  header {
    align-items: center;
    display: flex;
    gap: 16px;
    min-height: 24px;
  }
  .left {
    font-variant-numeric: tabular-nums;
    margin-inline-start: auto;
  }
  .stage {
    display: grid;
    gap: 8px 16px;
    grid-template: 'figure figure' minmax(0, 1fr) 'ring next' auto / 1fr 1fr;
    min-height: 0;
  }
  .figure {
    grid-area: figure;
    min-height: 0;
  }
  .measure {
    align-items: center;
    display: flex;
    gap: 12px;
    grid-area: ring;
  }
  unhunch-hold-ring {
    --ring-font: 24px;
    flex: none;
    width: 64px;
  }
  unhunch-breath-cue {
    width: 44px;
  }
  .breath {
    font-size: 15px;
    line-height: 20px;
  }
  unhunch-next-up {
    --next-figure: 56px;
    grid-area: next;
    max-width: 136px;
    justify-self: end;
  }
  @container (min-width: 640px) {
    .stage {
      grid-template: 'ring figure next' minmax(0, 1fr) / minmax(112px, 240px) minmax(0, 640px) minmax(112px, 240px);
      justify-content: center;
    }
    .measure {
      align-self: center;
      flex-direction: column;
      justify-self: center;
    }
    .breath {
      font-size: 18px;
      line-height: 24px;
      text-align: center;
    }
    unhunch-hold-ring {
      --ring-font: 40px;
      width: 112px;
    }
    unhunch-breath-cue {
      width: 88px;
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
    unhunch-hold-ring {
      --ring-font: 52px;
      width: 144px;
    }
    unhunch-next-up {
      --next-figure: 120px;
    }
  }
  /* A row of poses needs the whole width. */
  @container (max-width: 999px) {
    .still .stage {
      grid-template: 'figure figure' minmax(0, 1fr) 'ring next' auto / 1fr 1fr;
    }
    .still .measure {
      flex-direction: row;
      justify-self: start;
    }
    .still unhunch-hold-ring {
      --ring-font: 24px;
      width: 64px;
    }
    .still unhunch-breath-cue {
      width: 44px;
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
  .player.free .measure {
    align-self: center;
    flex-direction: column;
    justify-self: center;
  }
  .player.free unhunch-hold-ring {
    --ring-font: 56px;
    width: 176px;
  }
`;
