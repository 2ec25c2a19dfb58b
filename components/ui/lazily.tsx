import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react';

export interface LazyComponent<P> extends FunctionComponent<P> {
  /** Begins to load it, or waits for what has begun. Rejects where its chunk cannot be loaded; another call tries again. */
  load(): Promise<void>;
  /** Whether it is there; loads it where it is not. Throws, for the error boundary, where that fails. */
  useLoaded(): boolean;
}

const Nothing = () => null;

/**
 * A component in a chunk of its own, with something in its place until it is there.
 *
 * React's own `lazy` keeps a fallback that it has once shown for 300 ms, and every other one as well: pages that
 * are there in 20 ms would seem slow. This one appears when it is there, and at once where it was loaded before.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Placeholder: ComponentType = Nothing,
): LazyComponent<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;

  const begin = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (thrown: unknown) => {
        loading = null;
        throw thrown;
      },
    );
    return loading;
  };

  function useComponent(): ComponentType<P> | null {
    const [component, setComponent] = useState(() => loaded);
    const [failure, setFailure] = useState<{ thrown: unknown } | null>(null);
    useEffect(() => {
      if (component) return;
      let drawn = true;
      begin().then(
        () => drawn && setComponent(() => loaded),
        (thrown: unknown) => drawn && setFailure({ thrown }),
      );
      return () => {
        drawn = false;
      };
    }, [component]);
    if (failure) throw failure.thrown;
    return component;
  }

  function Lazily(props: P) {
    const Component = useComponent();
    return Component ? <Component {...props} /> : <Placeholder />;
  }

  return Object.assign(Lazily, { load: begin, useLoaded: () => useComponent() !== null });
}
