/** Reading, changing and writing a setting is one step, whatever other pages do at the same moment. */
export const inTurn = <T>(name: string, step: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`orgwatch-settings-${name}`, step) as Promise<T>;
