import type { SVGTemplateResult } from 'lit';

/*
 * Charts are drawn as SVG by lit: the theme's colours and font reach into it as into the rest of the page, high contrast and zoom work, and what is
 * on the screen is what the saved picture holds. d3-array finds the ticks and d3-shape the lines and marks, in 10 KB together; both were released
 * in November 2026. Chart.js (170 KB, October 2026) and uPlot (50 KB, May 2025) draw on a canvas, which knows neither the theme nor a screen
 * reader; Observable Plot (300 KB, May 2025) draws SVG but brings all of d3. d3-scale would add 27 KB for the sake of colours it interpolates.
 * d3-shape stays at 3.2.0: 3.2.1 is one file of which a bundler leaves nothing out, 13 KB more for the same lines.
 */

/** One value of a chart that can be read by pointer and keyboard: where it is in the drawing, in px, and what it says. */
export interface Reading {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Put into words only when it is read. */
  readonly text: () => string;
}

export interface Drawing {
  /** Pixels. */
  readonly height: number;
  readonly body: unknown;
  readonly readings: readonly Reading[];
  /** How many readings one press of an arrow key goes on. */
  readonly across: number;
  readonly down: number;
}

/** A mark of the chart, drawn into 16 × 12 px, and what it stands for. */
export interface LegendItem {
  readonly mark: SVGTemplateResult;
  readonly label: string;
}

export interface Table {
  readonly columns: readonly string[];
  /** Put together only when the table is looked at. */
  readonly rows: () => readonly (readonly string[])[];
}

export interface ChartModel {
  readonly title: string;
  /** What the chart shows, in a sentence or two. */
  readonly summary: string;
  readonly legend: readonly LegendItem[];
  readonly table: Table;
  /** Whether there is nothing to draw; the summary then says what will be here. */
  readonly empty: boolean;
  /** Draws the chart for a width in px. */
  readonly draw: (width: number) => Drawing;
}
