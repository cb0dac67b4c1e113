/** English words for points of a function and their coordinates. */
export default {
  'points.title': 'Points for x from {lo} to {hi}',
  'points.minimum': 'minimum of f',
  'points.maximum': 'maximum of f',
  'points.zero': 'zero of f',
  'points.slope-zero': 'zero of f′',
  'points.inflection': 'inflection point of f',
  'points.none': 'no zeros, extrema or inflection points',
  'points.go': 'Pin the probe here',
  'points.copy': 'Copy {kind} of {name}: {point}',
  'points.copy.here': 'Copy {point}',
  'points.copied': 'Copied {point}.',
  'points.copy.refused': 'The browser blocked copying. Copy the selected point with the keyboard.',
  'points.field': 'Coordinates to copy',
};
