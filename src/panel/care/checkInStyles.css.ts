import { css } from 'lit';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';

/** The body, and beside it, where there is room, what is asked or answered. */
export const checkInStyles = [
  pageViewStyles,
  careStyles,
  css`
    unhunch-marked-figure {
      display: flex;
      height: clamp(400px, 50vh, 480px);
      justify-content: center;
    }
    .side {
      align-content: start;
      display: grid;
      gap: 24px;
    }
    @media (min-width: 760px) {
      .page:not(.words) {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
      .wide {
        grid-column: 1 / -1;
      }
      unhunch-marked-figure {
        height: clamp(320px, 60vh, 560px);
      }
    }
  `,
];
