/** What is known of her own protection against hepatitis B: the rows of STI-092. */
export type HepatitisBState =
  | 'infected' | 'past-infection' | 'responder' | 'unvaccinated' | 'one-dose' | 'incomplete' | 'complete-untested' | 'non-responder-once' | 'non-responder-twice'

/** The states of which the tables speak: infection is a rule of its own. */
export type TabledState = Exclude<HepatitisBState, 'infected' | 'past-infection'>

/** The surface antigen of the source. Unknown stays unknown, neither up nor down. */
export type HepatitisBSource = 'positive' | 'unknown' | 'negative'

/** How the virus may have reached her. */
export type ContactWay = 'mucosa' | 'skin' | 'none'

/** What is given of the vaccine: a whole series, the rest of one, one dose, one dose and another, or a second whole series. */
export type VaccineCourse = 'series' | 'rest-of-series' | 'booster' | 'booster-and-second' | 'second-series'

/** What a kind of act may do here, before what is told of blood and skin (dictionary §4). */
export type HepatitisBContactKind = 'sexual' | 'fluid' | 'ejaculation' | 'if-blood' | 'bite' | 'sharp' | 'none'
