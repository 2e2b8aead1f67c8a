/** The path of a Python that has the pinned packages; made on the first call. */
export function setupPython(): string;
