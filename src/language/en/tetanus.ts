import type { TetanusLine, TetanusReasons, TetanusRule } from '../../plan/tetanus.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<TetanusLine>
  readonly reasons: Sentences<TetanusReasons>
  readonly rules: { readonly [R in TetanusRule]: string }
}

export const tetanus: Words = {
  lines: {
    'tetanus/vaccine': 'Tetanus vaccine',
    'tetanus/immunoglobulin': 'Tetanus immunoglobulin',
    'tetanus/antitoxin': 'Tetanus antitoxin from horses',
    'tetanus/second-dose': 'Tetanus vaccine: second dose',
    'tetanus/third-dose': 'Tetanus vaccine: third dose',
  },
  reasons: {
    'tet.wound-clean': 'The wound is clean and small.',
    'tet.wound-prone': 'The wound counts as prone to tetanus, because it is or because it is not known to be clean.',
    'tet.wound-high-risk': 'The wound is at high risk of tetanus: soil, manure or dead tissue, or so classed by the examiner.',
    'tet.wound-not-told': 'It is not recorded whether skin or mucosa is broken.',
    'tet.no-wound': 'No broken skin or mucosa is recorded.',
    'tet.catch-up': 'Fewer doses than {doses} are documented: the visit is a chance to complete the course.',
    'tet.primed': 'At least {doses} doses are documented, the last of them recent enough for this wound.',
    'tet.primed-for-age': 'At least {doses} doses are documented: enough for her age.',
    'tet.due': 'The last dose is, or may be, {after} ago or longer.',
    'tet.booster-due': 'The booster before school is not recorded.',
    'tet.accepted-without-record': 'No record, but she took the vaccinations that were offered: one dose is due, no immunoglobulin for an ordinary wound.',
    'tet.unprimed': 'Fewer doses than {doses} are documented; doses not known count as none.',
    'tet.undocumented': 'Doses are told of but not documented; they count as none.',
    'tet.immunodeficient': 'HIV or a weak immune system: the vaccine alone may not protect her.',
    'tet.only-bite-or-tear': 'Only a bite or a tear makes this wound prone, which the list of the source does not name.',
    'tet.not-needed': 'Not needed on what is recorded.',
    'tet.now-and-complete': 'Give a dose now and book the rest of the course.',
    'tet.too-soon': 'Her last dose was so recent that another would not count before {on}: the course goes on from it.',
    'tet.dose-given': 'A dose has been given since the wound; it is not given twice.',
    'tet.immunoglobulin-given': 'Immunoglobulin or antitoxin has been given since the wound; it is not given twice.',
    'tet.may-be-since': 'What is recorded as given may be from before the wound or since, and that decides: ask for the day.',
    'tet.different-sites': 'Vaccine and immunoglobulin on the same day, at different sites.',
    'tet.live-vaccine': 'After immunoglobulin a live vaccine waits {after}.',
    'tet.larger-dose': 'The larger dose: the injury is or may be older than {after}, or it is burned or soiled.',
    'tet.up-to': 'Up to {most} where the wound is large or heavily soiled.',
    'tet.antitoxin-instead': 'Only where no human immunoglobulin is to be had.',
    'tet.skin-test-first': 'Skin test first, with everything at hand to treat anaphylaxis.',
    'tet.pertussis-once': 'From {from} the vaccine with pertussis is given once in life.',
    'tet.in-pregnancy': 'In pregnancy the vaccine with pertussis.',
    'tet.too-young': 'Younger than {below}: too young for the vaccine.',
    'tet.allergy': 'A severe reaction to a vaccine component is recorded, or one that is not described.',
    'tet.ask-allergist': 'Ask an allergist today; immunoglobulin, where it is advised, is still given.',
    'tet.clean-the-wound': 'Clean the wound and look at it again.',
    'tet.look-for-wounds': 'Ask, and look where she allows it, whether skin or mucosa is broken.',
    'tet.next-dose': 'The course is complete only with this dose.',
    'tet.late-dose-counts': 'A late dose counts: the course goes on and is not begun again.',
    'tet.may-change-mind': 'She may change her mind at any time.',
  },
  rules: {
    'STI-007': 'A bite through the skin opens the tetanus question.',
    'STI-061': 'Tetanus vaccine and immunoglobulin may be given in pregnancy.',
    'STI-076': 'Earlier anaphylaxis to the vaccine or a component bars it; egg and latex do not.',
    'STI-089': 'Vaccine and immunoglobulin at different sites; live vaccines later.',
    'STI-110': 'Tetanus is considered where skin or mucosa is broken, or the course is not complete.',
    'STI-111': 'Wound class and documented doses decide on vaccine and immunoglobulin.',
    'STI-112': 'United Kingdom: the same by priming and by the class of wound.',
    'STI-113': 'China: the same by history, with an antitoxin to stand in.',
    'STI-114': 'Dose of tetanus immunoglobulin.',
    'STI-115': 'Which vaccine at which age.',
    'STI-117': 'United Kingdom: which row of the table she falls in.',
    'STI-118': 'United Kingdom: which wounds are prone.',
    'STI-119': 'Completing a course: product and intervals.',
    'STI-133': 'What was given since the wound counts.',
    'STI-135': 'What cannot wait may be given in her best interests under local law.',
  },
}
