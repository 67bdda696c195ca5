import type { OrderSetReasons, OrderSetRule } from '../../plan/order-set.js'
import type { OrderSetWords, Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<never>
  readonly reasons: Sentences<OrderSetReasons>
  readonly rules: { readonly [R in OrderSetRule]: string }
}

/** What is said of the order set as a whole, and of the follow-up as visits; neither has lines of its own. */
export const orderSet: Words = {
  lines: {},
  reasons: {
    'set.in-this-order': 'Give it in this order.',
    'set.not-held-up': 'Nothing further down, and no meal, holds up: {line}.',
    'set.pill-now': '{pill}: give it now, it does not wait for the device. {device}: place it inside its own window, after any samples she wants, with treatment for infections given by then.',
    'set.separate-sites': 'Injections of the same day each at a site of their own.',
    'set.bleeds-easily': 'A bleeding disorder or anticoagulation: ask a senior colleague before any of these is injected into muscle.',
    'set.spread-out': 'Spread the tablets over the day and take them with food.',
    'set.start-at-home': '{medicine} may begin at home the next day.',
    'set.timing-card': 'One timing card for all of it: iron, calcium, magnesium, aluminium, zinc and bismuth, in antacids and supplements too. Where two medicines below differ, the longer interval holds for both. A first dose never waits for this.',
    'set.timing-apart': '{medicine} is kept hours apart from them, as its product says.',
    'set.timing-raltegravir': 'With raltegravir no antacid that holds magnesium or aluminium, however far apart.',
    'set.takes-minerals': 'Of these she takes: {medicines}.',
    'set.antiemetic': 'Ask once for the whole set whether she feels sick or vomits easily. If an antiemetic is wanted, it comes before the tablets: no aprepitant, no fosaprepitant, no course of dexamethasone. Better none than a dose that is late for it.',
    'set.no-ondansetron': 'A risk of QT prolongation is on record: no ondansetron.',
    'set.ask-before-ondansetron': 'Whether she has a risk of QT prolongation is not recorded: ask before ondansetron.',
    'set.no-metoclopramide': 'Her age is below {below}: no metoclopramide.',
    'set.age-before-metoclopramide': 'Her age is not surely known: no metoclopramide below {below}.',
  },
  rules: {
    'CD-10': 'Visits of all protocols merge forward only, and no due date is lost.',
    'CD-14': 'A negative pregnancy test speaks of now only: after the last that happened, and not of weeks ago.',
    'CD-47': 'One antiemetic question for the whole plan; the strictest bar wins.',
    'CD-49': 'A pill now, the device inside its window.',
    'STI-084': 'Medicines that prolong the QT interval are avoided where there is a risk.',
    'STI-085': 'Doxycycline, and what binds it and other medicines in the gut.',
    'STI-087': 'The order of giving on one day, and what may begin at home.',
    'STI-106': 'Vaccines may be given on the same day at different sites.',
  },
}

/** Headings and labels of the set and the calendar. */
export const orderSetFrame: OrderSetWords = {
  heading: 'To give at this visit, in this order',
  phases: { first: 'At once', injection: 'By injection', 'with-food': 'By mouth, with food', placed: 'To be placed', 'at-home': 'To take home' },
  numbered: '{number}. {phase}',
  tablets: 'Tablets to swallow at this visit: {count}',
  undosed: 'Not dosed yet: {lines}. What is needed first stands in its own line.',
  toDispense: 'To dispense',
  calendarHeading: 'Follow-up visits',
  visitBy: '{on}, at the latest {by}',
  visitNoLater: '{on}, not later',
  overdue: 'overdue',
  testsFirst: {
    'sti-prophylaxis/gonorrhoea': 'Gonorrhoea: test before any treatment', 'sti-prophylaxis/gonorrhoea-before-puberty': 'Gonorrhoea, if before puberty: test before any treatment',
    'sti-prophylaxis/chlamydia': 'Chlamydia: test before any treatment', 'sti-prophylaxis/chlamydia-before-puberty': 'Chlamydia, if before puberty: test before any treatment',
    'sti-prophylaxis/trichomonas': 'Trichomonas: test before any treatment', 'sti-prophylaxis/trichomonas-before-puberty': 'Trichomonas, if before puberty: test before any treatment',
    'sti-prophylaxis/syphilis': 'Syphilis: test before any treatment', 'sti-prophylaxis/syphilis-before-puberty': 'Syphilis, if before puberty: test before any treatment',
  },
  summary: { anytime: 'Give at this visit: {lines}', by: 'Give at this visit, by {by}: {lines}', now: 'Give at this visit, now: {lines}' },
}
