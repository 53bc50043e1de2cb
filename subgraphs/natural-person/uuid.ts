const shape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a grant or a deferral; another finds nothing. */
export const isUuid = (text: string): boolean => shape.test(text);
