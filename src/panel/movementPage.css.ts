import { css } from 'lit';

/** Figure above the words; beside them, and staying in sight, where there is room. */
export const movementPageStyles = css`
  .page {
    gap: 20px;
    max-width: 1040px;
  }
  .back {
    margin-inline-start: -4px;
  }
  .back::before {
    content: '← ';
  }
  .columns,
  .told {
    display: grid;
    gap: 32px;
  }
  .shown {
    height: 280px;
  }
  unhunch-demonstration {
    height: 100%;
  }
  header,
  section {
    display: grid;
    gap: 8px;
  }
  header {
    gap: 12px;
  }
  .why {
    font-size: 16px;
  }
  .actions {
    margin-top: 4px;
  }
  .care {
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 16px;
  }
  .steps {
    display: grid;
    gap: 4px;
    list-style: decimal;
    padding-inline-start: 20px;
  }
  .mistakes {
    display: grid;
    gap: 4px;
    list-style: disc;
    padding-inline-start: 20px;
  }
  .sources {
    display: grid;
    gap: 4px;
  }
  dl {
    display: grid;
    gap: 4px 16px;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    line-height: 1.5;
    margin: 0;
  }
  dd {
    margin: 0;
  }
  @media (min-width: 760px) {
    .columns {
      align-items: start;
      gap: 48px;
      grid-template-columns: minmax(240px, 2fr) minmax(0, 3fr);
    }
    .shown {
      height: min(440px, 70vh);
      position: sticky;
      top: 24px;
    }
  }
`;
