/** Suites about time run once in each of these zones: the answer may not depend on where the machine stands (law 3). */
export const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe']
