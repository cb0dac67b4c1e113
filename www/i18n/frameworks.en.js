/** Words in English about the slopes that frameworks answer at kinks. */
export default {
  'frameworks.title': 'f′ at the kinks in frameworks',
  'frameworks.source': 'What automatic differentiation answers for the code on the tab Code. Keras runs on {backend}. Run on {date}.',
};
