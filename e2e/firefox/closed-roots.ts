import type { Page } from 'puppeteer-core';
import type { RootOf } from '../fixtures/content-script';

/** A value as WebDriver BiDi writes it, as far as it is of use here. */
interface Remote {
  type: string;
  sharedId?: string;
  value?: unknown;
}

interface RemoteNode {
  children?: readonly (Remote & { value?: RemoteNode })[];
  shadowRoot?: (Remote & { value?: RemoteNode }) | null;
}

interface Evaluated {
  result: { type: string; result: Remote; exceptionDetails?: { text: string } };
}

interface Connection {
  send(method: string, parameters: object): Promise<Evaluated>;
}

/** Puppeteer keeps to itself the one thing that looks into closed shadow roots: how BiDi writes down a document. */
const connectionOf = (page: Page): Connection => (page.browser() as unknown as { connection: Connection }).connection;

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

const rootsIn = (node: RemoteNode | undefined): string[] => {
  const root = node?.shadowRoot;
  const own = root ? [root.sharedId ?? '', ...rootsIn(root.value)] : [];
  return [...own, ...(node?.children ?? []).flatMap(({ value }) => rootsIn(value))];
};

const evaluated = ({ result: { type, result, exceptionDetails } }: Evaluated): Remote => {
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'It was not evaluated');
  return result;
};

/**
 * Evaluates a function that can look into closed shadow roots, all of it in one moment; it must not use anything from
 * outside. BiDi writes the document down with them, and hands them to the function as arguments. (Its accessibility
 * locator finds nothing in them, whatever its start.)
 */
export const look = async <R>(page: Page, act: (rootOf: RootOf) => R): Promise<R> => {
  const connection = connectionOf(page);
  const target = { context: contextOf(page) };
  const whole = evaluated(
    await connection.send('script.evaluate', {
      expression: 'document.documentElement',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    }),
  );
  const answer = evaluated(
    await connection.send('script.callFunction', {
      functionDeclaration: `(...roots) => {
        const byHost = new Map(roots.map((root) => [root.host, root]));
        return JSON.stringify((${act})((element) => byHost.get(element) ?? null) ?? null);
      }`,
      arguments: rootsIn(whole.value as RemoteNode).map((sharedId) => ({ sharedId })),
      target,
      awaitPromise: false,
    }),
  );
  return JSON.parse(String(answer.value)) as R;
};
