/** The version of this library, equal to the one in package.json (a test holds them together). */
export const version = '0.2.0'
