/** The path of a Python that has the packages, those of the cross tests by default; made on the first call. */
export function setupPython(packages?: readonly string[], folder?: string): string;
