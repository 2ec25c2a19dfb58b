/**
 * Calls back when the page has changed its address without loading anew. Browsers that have no navigation events yet
 * (Firefox before 147) say so only for Back and Forward; there the page's next change is taken as the occasion.
 */
export function watchAddress(signal: AbortSignal, onMoved: () => void): void {
  const navigation: EventTarget | undefined = globalThis.navigation;
  if (navigation) navigation.addEventListener('currententrychange', onMoved, { signal });
  else addEventListener('popstate', onMoved, { signal });
}
