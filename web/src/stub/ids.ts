let last = 0;
export const randomId = () => `01990000-0000-4000-8000-${`${++last}`.padStart(12, "0")}`;
