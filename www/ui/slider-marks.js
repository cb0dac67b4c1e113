/**
 * The marks of a slider: a tick on its track for each, and a button with its label below. A pointer that comes near to a mark means it.
 *
 * @import { Scale } from './slider-scale.js'
 */

import { element } from './element.js';
import { leaderTo, placeMarks } from './mark-placement.js';

/** A pointer this near to a mark, in CSS px, means the mark. Keys and the box reach what lies between. */
const SNAP_PX = 3;
/** Diameter of the thumb, as in sliders.css; its centre travels this much less than the track is long. */
const THUMB_PX = 20;
/** Height of a row of labels below the track. */
const LABEL_ROW_PX = 24;
/** From the end of a tick down to the labels. */
const LEADER_PX = 8;

/** What is written of a mark; functions follow the language. @typedef {Record<'text' | 'label' | 'name' | 'title', string | (() => string)>} MarkWords */

/**
 * @template {{ value: number }} Mark
 * @param {object} options
 * @param {readonly Mark[]} options.marks
 * @param {readonly number[]} options.others  values that have a tick as well
 * @param {Scale} options.scale
 * @param {(mark: Mark) => MarkWords} options.words
 * @param {(value: number) => void} options.commit
 * @param {boolean} options.disabled
 */
export function createMarks({ marks, others, scale, words, commit, disabled }) {
  const { isOnTrack, trackMin, trackMax } = scale;
  const stops = [...new Set([...others, ...marks.map(({ value }) => value)])].filter(isOnTrack);
  const ticks = stops.map((at) => element('span.tick', { style: { left: `${100 * scale.position(at)}%` } }));
  const all = marks
    .filter(({ value }) => isOnTrack(value))
    .sort((a, b) => a.value - b.value)
    .map((mark) => {
      const { text, label, name, title } = words(mark);
      const attributes = { 'aria-label': name, title, disabled, onclick: () => commit(mark.value) };
      const button = element('button.mark', attributes, element('span.mark-value', text), ' ', label);
      return { mark, button, leader: element('span.leader') };
    });
  const strip = element('div.marks', ...all.map(({ leader }) => leader), ...all.map(({ button }) => button));
  /** Known from the last arrangement, so that dragging never asks for layout. CSS px */
  let trackWidth = 0;

  return {
    ticks: element('div.ticks', { 'aria-hidden': 'true' }, ...ticks),
    strip,
    stops,
    /** The marked value that a pointer means, if it is near one. @param {number} place  on the track */
    snapped(place) {
      const reach = ((trackMax - trackMin) * SNAP_PX) / Math.max(1, trackWidth - THUMB_PX);
      const distance = (/** @type {number} */ at) => Math.abs(scale.toTrack(at) - place);
      const near = stops.filter((at) => distance(at) <= reach);
      return near.sort((a, b) => distance(a) - distance(b))[0];
    },
    /** Puts the labels where they do not cover each other; needed again when the strip's width changes. @param {HTMLElement} track */
    arrange(track) {
      const width = strip.clientWidth;
      if (width === 0) return;
      trackWidth = track.clientWidth;
      // The strip may begin before the track.
      const start = track.offsetLeft - strip.offsetLeft;
      const labels = all.map(({ mark, button }) => ({
        x: start + THUMB_PX / 2 + scale.position(mark.value) * (trackWidth - THUMB_PX),
        width: button.offsetWidth,
      }));
      const places = placeMarks(labels, width);
      places.forEach(({ row, left }, i) => {
        const { button, leader } = /** @type {(typeof all)[number]} */ (all[i]);
        const { x, width: wide } = /** @type {(typeof labels)[number]} */ (labels[i]);
        button.style.translate = `${Math.round(left)}px ${row * LABEL_ROW_PX}px`;
        // A line to a lower row would run through the labels above it.
        leader.hidden = row > 0;
        const { length, angle } = leaderTo(x, left, wide, LEADER_PX);
        leader.style.left = `${x}px`;
        leader.style.height = `${length}px`;
        leader.style.rotate = `${angle}rad`;
      });
      const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 0);
      strip.style.height = `${rows * LABEL_ROW_PX}px`;
    },
  };
}
