import { figure, figureColumns, reachesBack } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore, distinct } from '../queries';

export const organizationsAndProductsActive = definePanel({
  id: 'organizations-and-products-active',
  title: 'Organizations and products active',
  question: 'In how many organizations and products did something happen?',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({
    orgs: ask(context, { measure: distinct('org') }),
    orgsBefore: askBefore(context, { measure: distinct('org') }),
    products: ask(context, { measure: distinct('product') }),
    productsBefore: askBefore(context, { measure: distinct('product') }),
  }),
  rows: ({ orgs, orgsBefore, products, productsBefore }, context, view) => {
    const comparable = reachesBack(view, context);
    return {
      rows: [
        figure('Organizations', orgs, orgsBefore, comparable),
        figure('Products', products, productsBefore, comparable),
      ],
    };
  },
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'neither' },
  empty: 'No event in this range.',
});
