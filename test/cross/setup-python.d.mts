/** The path of a Python that has jsonschema; made on the first call. */
export function setupPython(): string;
