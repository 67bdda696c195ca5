import type { OtherInfectionsLine, OtherInfectionsReasons, OtherInfectionsRule } from '../../plan/other-infections.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<OtherInfectionsLine>
  readonly reasons: Sentences<OtherInfectionsReasons>
  readonly rules: { readonly [R in OtherInfectionsRule]: string }
}

export const otherInfections: Words = {
  lines: {
    'other-infections/hepatitis-a': 'Hepatitis A vaccine',
    'other-infections/mpox': 'Mpox vaccine',
    'other-infections/meningococcal-b': 'Meningococcal B vaccine',
    'other-infections/doxycycline': 'Doxycycline as a single dose after contact',
    'other-infections/herpes': 'Antiviral against herpes',
  },
  reasons: {
    'other.assault-alone': 'What happened alone is no reason for it.',
    'other.known-contact': 'Contact with a known case: within {window} of the last contact.',
    'other.by-country': 'Contact with a known case: by the advice of the country.',
    'other.window-over': 'More than {window} since the last contact; it closed at {closed}.',
    'other.outbreak': 'There is outbreak advice for this place.',
    'other.group': 'She is of a group to whom it is offered anyway.',
    'other.vaccinated': 'A dose is recorded.',
    'other.second-by-product': 'One dose is recorded from before the contact: whether the second is due today, the leaflet of the product says.',
    'other.allergy': 'A severe reaction to a vaccine component is recorded, or one that is not described.',
    'other.ask-allergist': 'Ask an allergist before any dose.',
    'other.say-what-to-watch': 'Say which signs to come back for.',
    'other.same-day': 'May be given on the same day as other vaccines, at another site.',
    'other.not-after-assault': 'A single dose of doxycycline after sex is another strategy, not one for this.',
    'other.give-the-regimen': 'Give the course of this plan.',
    'other.dose-counts': 'She has taken a dose already: it counts; the course goes on from the next day.',
    'other.programme-only': 'Only in the programme for the group that it names.',
    'other.does-not-replace': 'It replaces no medicine against gonorrhoea.',
    'other.no-antiviral': 'No antiviral is given where there is no sore.',
    'other.come-back-with-sores': 'Come back at once with sores or blisters.',
  },
  rules: {
    'STI-013': 'Which components each pack gives by default.',
    'STI-076': 'Severe allergy to a vaccine or a part of it: not given.',
    'STI-103': 'Hepatitis A vaccine after contact with a case.',
    'STI-104': 'Mpox vaccine after contact with a case or on outbreak advice.',
    'STI-105': 'Meningococcal B vaccine: a programme for a group.',
    'STI-106': 'Several vaccines on one day at different sites.',
    'STI-108': 'Doxycycline after sex is not for assault; what was taken counts.',
    'STI-133': 'What was given since the contact is not given again.',
  },
}
