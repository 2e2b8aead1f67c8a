/** The version of the code that makes a report; the same as that of the package. */
export const CODE_VERSION = '0.1.0';
