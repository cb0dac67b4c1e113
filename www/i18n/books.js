/**
 * Words that are fetched with the part of the page that uses them.
 *
 * @import { Books } from './words.js'
 */

/** Of the menu "Share" and of all exports. @type {Books} */
export const PICTURE_WORDS = { en: () => import('./export.en.js'), 'zh-CN': () => import('./export.zh-CN.js') };

/** Of the course page dialog. @type {Books} */
export const COURSE_WORDS = { en: () => import('./course.en.js'), 'zh-CN': () => import('./course.zh-CN.js') };

/** Of keyboard shortcuts. @type {Books} */
export const KEY_WORDS = { en: () => import('./keys.en.js'), 'zh-CN': () => import('./keys.zh-CN.js') };

/** Of points and their coordinates. @type {Books} */
export const POINT_WORDS = { en: () => import('./points.en.js'), 'zh-CN': () => import('./points.zh-CN.js') };

/** Of the sound trace. @type {Books} */
export const SOUND_WORDS = { en: () => import('./sound.en.js'), 'zh-CN': () => import('./sound.zh-CN.js') };

/** Of messages about an invalid address. @type {Books} */
export const REFUSAL_WORDS = { en: () => import('./refusal.en.js'), 'zh-CN': () => import('./refusal.zh-CN.js') };
