/** Rules that more than one protocol reads; they have no lines of their own. */
export const sharedRules = {
  lines: {},
  reasons: {},
  rules: {
    'CD-01': 'Which act counts for which rule.',
    'IDN-010': 'The privacy gate.',
    'IDN-013': 'A child in the room.',
    'IDN-014': 'Contact from a distance.',
    'IDN-028': 'How it is known that she is alone.',
    'EHR-001': 'No protected words leave while the gate is closed.',
    'EHR-002': 'Neutral words on cards and screens.',
    'EHR-004': 'Labels of sensitive resources.',
    'EHR-018': 'Words that may not leave.',
    'EHR-019': 'An emergency is always told, in neutral words.',
    'EHR-021': 'A closed gate hides words, never care.',
  },
}
